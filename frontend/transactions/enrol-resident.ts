import type { Address } from "../../protocol/wire/basics.ts";
import type { RecordContents } from "../../protocol/wire/dossier-records.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type EnrolResidentRequest = {
  resident: Address;
  /** The three words of who came by an invitation, as they stand on their phone; null for anybody else. */
  words: string | null;
  /** 0 makes a new household in the neighbourhood; otherwise the neighbourhood of the household counts. */
  household: number;
  neighbourhood: number;
  content: RecordContents["person"];
  /** The name of the resident's language, in the language of the page. */
  language: string;
};

/** Enrols an adult. It gives no right yet: the resident takes part by their own "Ik doe mee". */
export const enrolResident: Transaction<EnrolResidentRequest, "office"> = {
  room: "office",
  records: ({ resident, content }) => [{ kind: "person", subject: resident, content }],
  summary: ({ resident, words, household, content, language }, say) => [
    { term: say("person.name"), text: content.name },
    ...(words ? [{ term: say("enrol.words"), text: words }] : []),
    { term: say("address"), text: resident },
    { term: say("person.neighbourhood"), text: content.neighbourhood },
    {
      term: say("person.household"),
      text:
        household === 0 ? say("enrol.newHousehold") : say("person.householdId", { id: household }),
    },
    { term: say("person.ageGroup"), text: say(`age.${content.ageGroup}`) },
    { term: say("person.benefit"), text: say(`benefit.${content.benefit}`) },
    { term: say("person.language"), text: language },
    { term: say("person.arrangement"), text: say(content.arrangement ? "yes" : "no") },
    { term: say("person.representative"), text: content.representative ?? say("no") },
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
