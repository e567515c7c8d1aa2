import type { Check } from "../check/worst-of.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

/** Tells whether this browser itself found the line on the chain. */
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
    <span className={`sc-check sc-check--${check}`}>
      <Picture name={check === "checked" ? "yes" : "clock"} />
      {say(`check.${check}`)}
    </span>
  );
}
