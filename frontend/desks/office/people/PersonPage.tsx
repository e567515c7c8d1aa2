import { Link } from "wouter";
import type { Address, Head } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { usePersonCheck } from "../../../check/use-person-check.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { both } from "../../../data/answer.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice, useOfficePerson, useResidentsNamed } from "../use-office.ts";
import { Changes } from "../changes/Changes.tsx";
import { AssignMentor } from "./AssignMentor.tsx";
import { PersonWords } from "./PersonWords.tsx";
import { Protection } from "./Protection.tsx";
import { StandingMark } from "./StandingMark.tsx";

/** One resident as the office sees them: where they stand, their mentor, who protects them, their words. */
export function PersonPage({ resident }: { resident: Address }) {
  const { needs } = useOffice();
  const asked = useOfficePerson(resident);
  const records = useRecords(resident);
  const name = useResidentsNamed([resident])(resident);
  return (
    <Screen title={name} needs={both(needs, asked)}>
      {([office, answer]) => {
        const { person, household, head } = answer;
        // Whom the book does not know does not come this far.
        if (!person) return null;
        const known = { ...person, name };
        return (
          <>
            <Standing person={person} head={head} />
            <AssignMentor person={known} office={office} />
            <Asked answer={records}>
              {({ records: all }) => {
                const versions = all.filter((one) => one.kind === "person");
                return (
                  <>
                    <Protection person={known} office={office} content={versions.at(-1)?.content} />
                    <PersonWords person={known} versions={versions} />
                    <Changes person={known} household={household} head={head} records={all} />
                  </>
                );
              }}
            </Asked>
          </>
        );
      }}
    </Screen>
  );
}

function Standing({ person, head }: { person: PersonRow; head: Head }) {
  const say = useWords("office");
  const { date } = useFormat();
  const { neighbourhoods } = useConfig();
  const check = usePersonCheck(person, head);
  return (
    <Card alarm={check === "mismatch"}>
      <StandingMark status={person.status} />
      {person.status === "enrolled" && <p>{say("person.mustAgree")}</p>}
      {person.status === "left" && (
        <p>
          {say("person.left")}{" "}
          <Link href={`/office/enrol/${person.address}`}>{say("person.enrolAgain")}</Link>
        </p>
      )}
      <Rows
        rows={[
          {
            term: say("person.neighbourhood"),
            text: neighbourhoods[person.neighbourhood] ?? `${person.neighbourhood}`,
          },
          {
            term: say("person.household"),
            text: say("person.householdId", { id: person.household }),
          },
          { term: say("person.enrolledAt"), text: date(person.enrolledAt) },
          {
            term: say("person.coins"),
            text: <Money cents={person.balance} of="coins" />,
          },
        ]}
      />
      <p className="sc-buttons">
        {person.status !== "left" && (
          <>
            <Link className="sc-way" href={`/office/people/${person.address}/phone`}>
              {say("person.lostPhone")}
            </Link>
            <Link className="sc-way" href={`/office/people/${person.address}/paper`}>
              {say("person.onPaper")}
            </Link>
            <Link className="sc-way" href={`/office/people/${person.address}/freeze`}>
              {say("person.freeze")}
            </Link>
          </>
        )}
        <Link className="sc-way" href={`/office/people/${person.address}/keeping`}>
          {say("person.keeping")}
        </Link>
      </p>
      <CheckMark check={check} />
    </Card>
  );
}
