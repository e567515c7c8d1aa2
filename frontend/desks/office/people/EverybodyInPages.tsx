import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { StaleNotice } from "../../../parts/StaleNotice.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { PEOPLE_AT_ONCE, usePeoplePages } from "../use-people-pages.ts";
import { PeopleCards } from "./PeopleCards.tsx";

type Props = {
  status: PersonRow["status"] | "";
  /** How many stand so. */
  count: number;
};

/** Residents, a hundred at a press: the last enrolled first, and each hundred by name. */
export function EverybodyInPages({ status, count }: Props) {
  const say = useWords("office");
  const pages = usePeoplePages(status === "" ? "people" : `people?status=${status}`);
  if (pages.needs.state === "loading") return <Waiting />;
  if (pages.needs.state === "failed")
    return <FailureNotice error={pages.needs.error} again={pages.needs.again} />;
  return (
    <>
      {pages.partMissing && <StaleNotice />}
      <p className="sc-quiet" role="status">
        {say("people.count", { count })}
      </p>
      <PeopleCards people={pages.people} />
      <MoreButton list={pages} shown={pages.people.length} of={count} atOnce={PEOPLE_AT_ONCE} />
    </>
  );
}
