import { useWords } from "../words/use-words.ts";

/**
 * Why the log of the demonstration begins on one day, though its story took weeks: the log says when the server wrote, and
 * the server wrote the whole story at the first start.
 */
export default function DemoLog() {
  const say = useWords("demo");
  return <p className="sc-quiet">{say("log")}</p>;
}
