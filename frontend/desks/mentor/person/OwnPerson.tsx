import type { ReactNode } from "react";
import { mapAnswer } from "../../../data/answer.ts";
import { PersonGate } from "../../../parts/PersonGate.tsx";
import { useOwnPeople } from "../use-caseload.ts";
import { useOwnName } from "../use-own-name.ts";

/** A page about one of the mentor's own people. */
export function OwnPerson({ resident, children }: { resident: string; children: ReactNode }) {
  const { told } = useOwnName(resident);
  const own = mapAnswer(useOwnPeople(), ({ residents }) =>
    residents.map(({ person }) => person.address),
  );
  return (
    <PersonGate person={resident} own={own} named={told} list="/mentor/people">
      {children}
    </PersonGate>
  );
}
