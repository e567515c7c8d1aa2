import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

/** A part could not be fetched, or not again: what is shown is still right, it is just not all or not the newest. */
export function StaleNotice({ kind }: { kind: "part" | "stale" }) {
  const say = useWords("shared");
  return (
    <p className="sc-notice" role="status">
      <Picture name="clock" />
      {say(`notice.${kind}`)}
    </p>
  );
}
