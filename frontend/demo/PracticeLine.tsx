import { useWords } from "../words/use-words.ts";

/** The fixed line of the demonstration: nobody may take these people for real. */
export default function PracticeLine() {
  const say = useWords("demo");
  return <p className="sc-practice">{say("line")}</p>;
}
