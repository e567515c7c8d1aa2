import type { LetterVersion } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { recordMatches } from "../check/record-matches.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { useNames } from "../data/use-names.ts";
import { CheckMark } from "../parts/CheckMark.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { changesInLetter } from "./changes-in-letter.ts";
import { LetterChanges } from "./LetterChanges.tsx";

/** What stood in a letter before, each correction with who, when and why; this browser computes every commitment again. */
export function EarlierLetters({ versions }: { versions: readonly LetterVersion[] }) {
  const say = useWords("listing");
  return (
    <>
      <p>
        <strong>{say("earlier")}</strong>
      </p>
      <ol className="sc-list">
        {versions.slice(1).map((after, place) => (
          <li key={after.version}>
            <Correction before={versions[place]!} after={after} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Correction({ before, after }: { before: LetterVersion; after: LetterVersion }) {
  const say = useWords("listing");
  const { moment } = useFormat();
  const { chainId } = useConfig();
  const { address } = useAccount();
  const { nameOf } = useNames();
  const { at, by, content } = after;
  const self = by?.toLowerCase() === address.toLowerCase();
  const isTrue = [before, after].every((one) =>
    recordMatches({ ...one, id: one.letter, kind: "letter" }, chainId),
  );
  return (
    <>
      <p className="sc-quiet">
        {say("corrected", {
          moment: at === null ? say("nothing") : moment(at),
          who: self ? say("you") : (nameOf(by) ?? say("resident")),
          reason: content.reason ?? say("nothing"),
        })}
      </p>
      <LetterChanges changes={changesInLetter(before.content, content)} when="was" />
      <CheckMark check={isTrue ? "checked" : "mismatch"} />
    </>
  );
}
