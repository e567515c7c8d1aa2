import type { Address } from "../../../../protocol/wire/basics.ts";
import type { LettersAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import type { PaperTask } from "../../../../protocol/wire/help-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { usePaperTask } from "./use-paper-task.ts";

export type LetterReading = {
  /** The paper of this official about letters; undefined while nobody knows, or where none is needed. */
  task: PaperTask | null | undefined;
  letters: readonly Letter[] | null;
};

/** The letters of a resident of which a creditor may or may not know, for an official with a signed paper about them. */
export function usePaperLetters(resident: Address, enabled: boolean): LetterReading {
  const task = usePaperTask(resident, enabled ? "letters" : null);
  const answer = valueOf(
    useAsk<LettersAnswer>(`/api/v1/residents/${resident}/letters`, { enabled: !!task }),
  );
  return { task, letters: (task && answer?.letters) ?? null };
}
