import type { RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import { refusalKey } from "../words/refusal-key.ts";
import { useWords } from "../words/use-words.ts";

/** The reason that somebody chose beside their words. */
export default function ChosenWhy({ kind, code }: { kind: RefusalKind; code: string }) {
  const say = useWords("refusals");
  return <p className="sc-quiet">{say("chosen", { why: say(refusalKey(kind, code)) })}</p>;
}
