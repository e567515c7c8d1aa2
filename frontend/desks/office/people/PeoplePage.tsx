import { useState } from "react";
import { Link } from "wouter";
import { useConfig } from "../../../config/ConfigContext.ts";
import { byName } from "../../../data/by-name.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { StandingMark } from "./StandingMark.tsx";

const STATUSES = ["enrolled", "participating", "paused", "left"] as const;

/** Bewoners: everybody who was ever enrolled, to be found by name or status. */
export function PeoplePage() {
  const say = useWords("office");
  const { locale } = useLanguage();
  const { neighbourhoods } = useConfig();
  const { needs, residentOf, nameOf } = useOffice();
  const [wanted, setWanted] = useState("");
  const [status, setStatus] = useState<PersonRow["status"] | "">("");
  return (
    <Screen title={say("people.title")} needs={needs}>
      {({ people }) => {
        const matching = people
          .filter((one) => status === "" || one.status === status)
          .map((person) => ({ person, name: residentOf(person.address) }))
          .filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()));
        const found = byName(matching, ({ name }) => name, locale);
        if (people.length === 0) return <Empty>{say("people.none")}</Empty>;
        return (
          <>
            <div className="sc-fields">
              <TextField
                label={say("people.search")}
                text={wanted}
                onText={setWanted}
                maxLength={100}
                optional
              />
              <SelectField
                label={say("people.status")}
                value={status}
                onValue={(value) => setStatus(value as PersonRow["status"] | "")}
                empty={say("people.all")}
                options={STATUSES.map((one) => ({ value: one, text: say(`status.${one}`) }))}
              />
            </div>
            <p className="sc-quiet" role="status">
              {say("people.count", { count: found.length })}
            </p>
            <ul className="sc-list sc-office-grid">
              {found.map(({ person, name }) => (
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
          </>
        );
      }}
    </Screen>
  );
}
