import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useLineCheck } from "../check/use-line-check.ts";
import { newestVersion } from "../data/newest-version.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { CheckMark } from "./CheckMark.tsx";

type Own = "report" | "dispute" | "suggestion";
type Props = {
  /** As it stands in the book. */
  record: DossierRecord<Own> | undefined;
  records: readonly DossierRecord[];
};

/** Better words that the person wrote later, below those that stand in the book. */
export function Corrected({ record, records }: Props) {
  const newest = newestVersion(records, record);
  return newest ? <Better record={newest} /> : null;
}

function Better({ record }: { record: DossierRecord<Own> }) {
  const say = useWords("rewording");
  const { date } = useFormat();
  const check = useLineCheck([], [record]);
  return (
    <>
      <p>{say("corrected", { date: date(record.at), text: record.content.text })}</p>
      {check === "mismatch" && <CheckMark check="mismatch" />}
    </>
  );
}
