import { useConfig } from "../config/ConfigContext.ts";
import { useWords } from "../words/use-words.ts";

/**
 * Why the log of the demonstration begins on one day, though its story took weeks: the log says when the server wrote, and
 * the server wrote the whole story at the first start. Nothing elsewhere.
 */
export function DemoLog() {
  const say = useWords("privacy");
  const { demo } = useConfig();
  return demo ? <p className="sc-quiet">{say("looks.demo")}</p> : null;
}
