import { useState } from "react";
import { valueOf } from "../../../data/answer.ts";
import { useRecordsTold } from "../../../data/use-resident.ts";
import { useCaseload, type Caseload } from "../use-caseload.ts";
import { reportedSteps } from "../waiting.ts";

/**
 * Who waits for this mentor, once their names and words are there too: no card says that there are no words, and then grows
 * under a finger. What comes after that is added to a page that stays.
 */
export function useToday(): Pick<Caseload, "needs" | "nameOf"> {
  const { needs, nameOf, named } = useCaseload();
  const [stood, setStood] = useState(false);
  const caseload = valueOf(needs);
  const told = useRecordsTold(
    caseload
      ? [
          ...reportedSteps(caseload).map(({ person }) => person.address),
          ...caseload.suggestions.map(({ resident }) => resident),
        ]
      : [],
  );
  if (!stood && caseload && named && told) setStood(true);
  return { needs: stood || needs.state === "failed" ? needs : { state: "loading" }, nameOf };
}
