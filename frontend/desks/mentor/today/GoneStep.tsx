import { findRecord } from "../../../data/find-record.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { recordsOf } from "../../../data/told-records.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useWords } from "../../../words/use-words.ts";
import type { WaitingStep } from "../waiting.ts";
import { goneHow } from "./gone-how.ts";

/** A step that went away while the mentor was answering it, and why. */
export function GoneStep({ waiting, name }: { waiting: WaitingStep; name: string }) {
  const say = useWords("mentor");
  const records = recordsOf(useRecords(waiting.person.address));
  const noWords = useNoWords(records);
  const words = findRecord(records, "subgoal", waiting.row.commitment);
  const step = words?.content.text ?? noWords;
  return (
    <p className="sc-notice" role="status">
      <Picture name="back" />
      {say(`today.gone.${goneHow(waiting.row.status)}`, { name, step })}
    </p>
  );
}
