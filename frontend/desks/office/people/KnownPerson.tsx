import type { ReactNode } from "react";
import { mapAnswer } from "../../../data/answer.ts";
import { PersonGate } from "../../../parts/PersonGate.tsx";
import { useOffice } from "../use-office.ts";

type Props = {
  person: string;
  /** Of which list: residents, or who works here. */
  of?: "people" | "staff";
  children: ReactNode;
};

/** A page about somebody whom the office enrolled or gave a role. */
export function KnownPerson({ person, of = "people", children }: Props) {
  const own = mapAnswer(useOffice().needs, (office) => office[of].map(({ address }) => address));
  return (
    <PersonGate person={person} own={own} list={`/office/${of}`}>
      {children}
    </PersonGate>
  );
}
