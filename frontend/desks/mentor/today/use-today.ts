import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useOnceTold } from "../../../data/use-once-told.ts";
import { usePages, type Pages } from "../../../data/use-pages.ts";
import { useRecordsTold } from "../../../data/use-records-told.ts";
import { useCaseload, type Caseload } from "../use-caseload.ts";
import { reportedSteps } from "../waiting.ts";

/**
 * Who waits for this mentor, once their names and words are there too: no card says that there are no words, and then grows
 * under a finger. What comes after that is added to a page that stays.
 */
export function useToday(): Pick<Caseload, "needs" | "nameOf"> & { disputes: Pages<DebtsAnswer> } {
  const { address } = useAccount();
  const { needs, nameOf, named } = useCaseload();
  const disputes = usePages<DebtsAnswer>(`/index/mentors/${address}/disputes`);
  const caseload = valueOf(needs);
  const told = useRecordsTold(
    caseload
      ? [
          ...reportedSteps(caseload).map(({ person }) => person.address),
          ...caseload.suggestions.map(({ resident }) => resident),
        ]
      : [],
  );
  const all = named && told && disputes.needs.state !== "loading";
  return { needs: useOnceTold(needs, all), nameOf, disputes };
}
