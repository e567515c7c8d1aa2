import { Link } from "wouter";
import { useConfig } from "../../../config/ConfigContext.ts";
import { progressOf } from "../../../data/progress-of.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { PersonStatus } from "../person/PersonStatus.tsx";
import { useCaseload } from "../use-caseload.ts";

/** Mijn mensen: everybody who has this mentor now. */
export function PeoplePage() {
  const say = useWords("mentor");
  const { neighbourhoods } = useConfig();
  const { needs, nameOf } = useCaseload();
  return (
    <Screen title={say("people.title")} needs={needs}>
      {({ residents }) => (
        <>
          {residents.length === 0 && <Empty>{say("people.none")}</Empty>}
          <ul className="sc-list">
            {residents.map(({ person, plans }) => {
              const accepted = plans.filter((plan) => plan.status === "accepted");
              return (
                <li key={person.address}>
                  <Card>
                    <h2 className="sc-person-line">
                      <Link href={`/mentor/people/${person.address}`}>
                        {nameOf(person.address)}
                      </Link>
                      <PersonStatus status={person.status} />
                    </h2>
                    <Rows
                      rows={[
                        {
                          term: say("people.neighbourhood"),
                          text: neighbourhoods[person.neighbourhood] ?? `${person.neighbourhood}`,
                        },
                        {
                          term: say("people.steps"),
                          text: say(
                            "people.reached",
                            progressOf(accepted.flatMap((plan) => plan.subgoals)),
                          ),
                        },
                        {
                          term: say("people.coins"),
                          text: <Money cents={person.balance} of="coins" />,
                        },
                      ]}
                    />
                  </Card>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Screen>
  );
}
