import type { Address } from "../../../../protocol/wire/basics.ts";
import type { RecordsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { PaperPurpose, PaperTask } from "../../../../protocol/wire/help-api.ts";
import type { PaperAnswer } from "../../../../protocol/wire/index-answers.ts";
import { recordMatches } from "../../../check/record-matches.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNames } from "../../../data/use-names.ts";
import type { PaperAbout } from "./paper-about.ts";
import { usePaperTask } from "./use-paper-task.ts";

export type PaperReading = {
  /** The paper of this official that is open now; undefined while nobody knows. */
  task: PaperTask | null | undefined;
  about: PaperAbout | null;
};

/** What an official may read for a signed paper of this resident. @param purpose Null where nothing has to be read. */
export function usePaperAbout(resident: Address, purpose: PaperPurpose | null): PaperReading {
  const { chainId } = useConfig();
  const { nameOf, known } = useNames();
  const task = usePaperTask(resident, purpose);
  const enabled = !!task;
  const part = valueOf(useAsk<PaperAnswer>(`/index/residents/${resident}/paper`, { enabled }));
  const words = valueOf(
    useAsk<RecordsAnswer>(`/api/v1/residents/${resident}/records`, { enabled }),
  );
  const about = task && part && words && known ? { part, words } : null;
  return {
    task,
    about: about && {
      resident,
      head: about.part.head,
      plans: about.part.goals?.plans ?? [],
      suggestions: about.part.goals?.suggestions ?? [],
      debts: about.part.debts?.debts ?? [],
      offers: about.part.debts?.offers ?? [],
      // What does not match its commitment was never agreed to.
      records: about.words.records.filter((one) => recordMatches(one, chainId)),
      nameOf,
    },
  };
}
