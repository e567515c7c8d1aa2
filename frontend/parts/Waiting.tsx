import { useWords } from "../words/use-words.ts";

/** Something is being fetched. */
export function Waiting() {
  const say = useWords("shared");
  return (
    <p className="sc-waiting" role="status">
      <span className="sc-waiting__dots" aria-hidden="true" />
      {say("waiting")}
    </p>
  );
}
