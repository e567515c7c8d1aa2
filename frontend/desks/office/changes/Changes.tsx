import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { OfficeAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Ending } from "./Ending.tsx";
import { Household } from "./Household.tsx";
import { ReceivedElsewhere } from "./ReceivedElsewhere.tsx";

type Props = {
  person: PersonRow & { name: string };
  office: OfficeAnswer;
  records: readonly DossierRecord[];
};

/** What the office writes down when somebody's life changes: a household, money from elsewhere, an end. */
export function Changes({ person, office, records }: Props) {
  if (person.status === "left") return null;
  return (
    <>
      <Household person={person} office={office} />
      <ReceivedElsewhere person={person} head={office.head} />
      <Ending person={person} head={office.head} records={records} />
    </>
  );
}
