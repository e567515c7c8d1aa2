import { Link } from "wouter";
import { useConfig } from "../../../config/ConfigContext.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { NamedPerson } from "../use-people-pages.ts";
import { StandingMark } from "./StandingMark.tsx";

/** Residents with where they live and who guides them. */
export function PeopleCards({ people }: { people: readonly NamedPerson[] }) {
  const say = useWords("office");
  const { neighbourhoods } = useConfig();
  const { nameOf } = useNames();
  return (
    <ul className="sc-list sc-office-grid">
      {people.map(({ person, name }) => (
        <li key={person.address}>
          <Card>
            <h2 className="sc-person-line">
              <Link href={`/office/people/${person.address}`}>{name}</Link>
              <StandingMark status={person.status} />
            </h2>
            <Rows
              rows={[
                {
                  term: say("person.neighbourhood"),
                  text: neighbourhoods[person.neighbourhood] ?? `${person.neighbourhood}`,
                },
                {
                  term: say("mentor.label"),
                  text: nameOf(person.mentor) ?? say("mentor.none"),
                },
              ]}
            />
          </Card>
        </li>
      ))}
    </ul>
  );
}
