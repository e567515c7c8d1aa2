import { Link } from "wouter";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { useWords } from "../../../words/use-words.ts";
import { PEOPLE_AT_ONCE, type PeoplePages } from "../use-people-pages.ts";

/** Residents whose mentor is near to them (decision 107); nothing where there are none. */
export function NearMentors({ list }: { list: PeoplePages }) {
  const say = useWords("office");
  const { nameOf } = useNames();
  if (list.needs.state === "failed")
    return <FailureNotice error={list.needs.error} again={list.needs.again} />;
  if (list.people.length === 0) return null;
  return (
    <Card title={say("people.near")}>
      <p>{say("people.nearText")}</p>
      <ul className="sc-list">
        {list.people.map(({ person, name }) => (
          <li key={person.address} className="sc-office-line">
            <Link href={`/office/people/${person.address}`}>{name}</Link>
            <span className="sc-quiet">
              {say("people.nearMentor", { mentor: nameOf(person.mentor) ?? say("aColleague") })}
            </span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} shown={list.people.length} atOnce={PEOPLE_AT_ONCE} />
    </Card>
  );
}
