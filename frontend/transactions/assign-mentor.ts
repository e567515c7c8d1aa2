import type { Address } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AssignMentorRequest = {
  resident: Address;
  name: string;
  mentor: Address;
  mentorName: string;
};

/** Names the mentor of a resident, also at a hand-over: plans under way go along. */
export const assignMentor: Transaction<AssignMentorRequest, "office"> = {
  room: "office",
  summary: ({ name, mentorName }, say) => [
    { term: say("person.name"), text: name },
    { term: say("mentor.label"), text: mentorName },
    { term: say("summary.what"), text: say("mentor.what") },
  ],
  call: ({ resident, mentor }, config) =>
    contractCall(config, "GoalPlans", "assignMentor", [resident, mentor]),
};
