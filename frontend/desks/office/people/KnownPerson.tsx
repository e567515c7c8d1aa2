import type { ReactNode } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { mapAnswer } from "../../../data/answer.ts";
import { useNamesTold } from "../../../data/use-names.ts";
import { useResidentsTold } from "../../../data/use-resident-names.ts";
import { PersonGate } from "../../../parts/PersonGate.tsx";
import { useOffice, useOfficePerson } from "../use-office.ts";

type Props = {
  /** As it stands in the address of the page. */
  person: string;
  children: ReactNode;
};

/** A page about somebody whom the office enrolled. */
export function KnownPerson({ person, children }: Props) {
  const isAddress = /^0x[0-9a-fA-F]{40}$/.test(person);
  const asked = useOfficePerson(person as Address, { enabled: isAddress });
  const named = useResidentsTold(isAddress ? [person as Address] : []);
  const own = mapAnswer(asked, (answer) => (answer.person ? [answer.person.address] : []));
  return (
    <PersonGate
      person={person}
      own={isAddress ? own : { state: "ready", value: [] }}
      named={named}
      list="/office/people"
    >
      {children}
    </PersonGate>
  );
}

/** A page about somebody whom the office gave a role. */
export function KnownColleague({ person, children }: Props) {
  const own = mapAnswer(useOffice().needs, ({ staff }) => staff.map(({ address }) => address));
  const named = useNamesTold();
  return (
    <PersonGate person={person} own={own} named={named} list="/office/staff">
      {children}
    </PersonGate>
  );
}
