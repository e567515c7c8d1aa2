import type { ReactNode } from "react";
import { mapAnswer } from "../../../data/answer.ts";
import { PersonGate } from "../../../parts/PersonGate.tsx";
import { useOwnPeople } from "../use-caseload.ts";
import { useOwnName } from "../use-own-name.ts";

/** A page about one of the mentor's own people. */
export function OwnPerson({ resident, children }: { resident: string; children: ReactNode }) {
  // Asked beside it, so that the page has it when it opens.
  useOwnName(resident);
  const own = mapAnswer(useOwnPeople(), ({ residents }) =>
    residents.map(({ person }) => person.address),
  );
  return (
    <PersonGate person={resident} own={own} list="/mentor/people">
      {children}
    </PersonGate>
  );
}
