import type { LettersAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord, Letter } from "../../../protocol/wire/dossier-records.ts";
import type { ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { mapAnswer, type Answer } from "../../data/answer.ts";
import { recordsOf } from "../../data/told-records.ts";
import { lettersPath } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames, type Names } from "../../data/use-names.ts";
import { useRecords, useResident } from "../../data/use-resident.ts";

export type Wallet = {
  /** The figures, without which there is nothing to show. */
  needs: Answer<ResidentAnswer>;
  /** The words, which a screen can do without for a while. */
  records: readonly DossierRecord[];
  /** What somebody wrote down from letters: a screen says itself where it could not be had. */
  letters: Answer<readonly Letter[]>;
  names: Names;
};

/** What the resident's screens are made of. The answers are shared: asking it on each screen costs one request. */
export function useWallet(): Wallet {
  const { address } = useAccount();
  const needs = useResident(address);
  const records = useRecords(address);
  const letters = useAsk<LettersAnswer>(lettersPath(address));
  return {
    needs,
    records: recordsOf(records),
    letters: mapAnswer(letters, (answer) => answer.letters),
    names: useNames(),
  };
}
