import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Ending } from "./Ending.tsx";
import { Household } from "./Household.tsx";
import { ReceivedElsewhere } from "./ReceivedElsewhere.tsx";

type Props = {
  person: PersonRow & { name: string };
  /** Who else belongs to the household. */
  household: readonly PersonRow[];
  head: Head;
  records: readonly DossierRecord[];
};

/** What the office writes down when somebody's life changes: a household, money from elsewhere, an end. */
export function Changes({ person, household, head, records }: Props) {
  if (person.status === "left") return null;
  return (
    <>
      <Household person={person} others={household} />
      <ReceivedElsewhere person={person} head={head} />
      <Ending person={person} head={head} records={records} />
    </>
  );
}
