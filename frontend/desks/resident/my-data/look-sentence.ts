import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Look } from "../../../../protocol/wire/looks-api.ts";
import type { Say } from "../../../words/use-words.ts";
import { unnamedKey } from "../../../words/unnamed-key.ts";
import { whatKey } from "../../../words/what-key.ts";

/** One line of the log of processing: who did what, with whose words; of an auditor also why. */
export function lookSentence(look: Look, own: Address, say: Say<"privacy">): string {
  const { name, organisation } = look;
  const unnamed = say(unnamedKey(look.what) ?? "looks.office");
  const other = name && organisation ? say("looks.by", { name, organisation }) : unnamed;
  const who = look.by === own ? say("looks.self") : other;
  const line = say("looks.line", {
    who,
    did: say(`looks.${look.action}`),
    what: say(whatKey(look.what)),
  });
  return look.reason === null ? line : say("looks.because", { line, reason: look.reason });
}
