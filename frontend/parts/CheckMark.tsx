import type { Check } from "../check/worst-of.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

/** Tells whether this browser itself found the line on the chain; a paragraph of its own, as `StatusMark` is. */
export function CheckMark({ check }: { check: Check }) {
  const say = useWords("shared");
  if (check === "mismatch")
    return (
      <strong className="sc-check sc-check--mismatch" role="alert">
        <Picture name="warning" />
        {say("check.mismatch")}
      </strong>
    );
  return (
    <span className={`sc-check sc-check--${check}`} role="paragraph">
      <Picture name={check === "checked" ? "yes" : "clock"} />
      {say(`check.${check}`)}
    </span>
  );
}
