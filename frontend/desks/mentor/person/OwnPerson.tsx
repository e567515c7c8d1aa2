import type { ReactNode } from "react";
import { mapAnswer } from "../../../data/answer.ts";
import { PersonGate } from "../../../parts/PersonGate.tsx";
import { useCaseload } from "../use-caseload.ts";

/** A page about one of the mentor's own people. */
export function OwnPerson({ resident, children }: { resident: string; children: ReactNode }) {
  const own = mapAnswer(useCaseload().needs, ({ residents }) =>
    residents.map(({ person }) => person.address),
  );
  return (
    <PersonGate person={resident} own={own} list="/mentor/people">
      {children}
    </PersonGate>
  );
}
