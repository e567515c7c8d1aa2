import type { Address } from "../../protocol/wire/basics.ts";
import type { RecordContents } from "../../protocol/wire/dossier-records.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type EnrolResidentRequest = {
  resident: Address;
  /** 0 makes a new household in the neighbourhood; otherwise the neighbourhood of the household counts. */
  household: number;
  neighbourhood: number;
  content: RecordContents["person"];
};

/** Enrols an adult. It gives no right yet: the resident takes part by their own "Ik doe mee". */
export const enrolResident: Transaction<EnrolResidentRequest, "office"> = {
  room: "office",
  records: ({ resident, content }) => [{ kind: "person", subject: resident, content }],
  summary: ({ resident, household, content }, say) => [
    { term: say("person.name"), text: content.name },
    { term: say("address"), text: resident },
    { term: say("person.neighbourhood"), text: content.neighbourhood },
    {
      term: say("person.household"),
      text:
        household === 0 ? say("enrol.newHousehold") : say("person.householdId", { id: household }),
    },
    { term: say("person.ageGroup"), text: say(`age.${content.ageGroup}`) },
    { term: say("person.benefit"), text: say(`benefit.${content.benefit}`) },
    { term: say("summary.after"), text: say("enrol.after") },
  ],
  call: ({ resident, household, neighbourhood }, config, [person]) =>
    contractCall(config, "SocialCoin", "enrol", [
      resident,
      household,
      neighbourhood,
      person!.commitment,
    ]),
};
