import type { Address, Seconds } from "../../protocol/wire/basics.ts";
import type { StaffRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type GrantStaffRequest = {
  account: Address;
  /** Known by the address alone: it was typed, and is shown once more. */
  typed: boolean;
  name: string;
  role: StaffRow["role"];
  organisation: number;
  organisationName: string;
  until: Seconds;
  /** Coin cents a month for a mentor; 0 for everybody else. */
  ceiling: bigint;
  /** Within the organisation; counts for mentors and seconds. */
  team: number;
};

/** A second pair of eyes comes from another team. */
export function hasTeam(role: StaffRow["role"] | ""): boolean {
  return role === "mentor" || role === "second";
}

/** As the contract numbers them. */
const ROLE_NUMBERS = { mentor: 1, second: 2, creditor: 3, counsellor: 4, office: 5 } as const;

/** Gives an account a role with an end. It begins after 24 hours. */
export const grantStaff: Transaction<GrantStaffRequest, "office"> = {
  room: "office",
  summary: (
    { account, typed, name, role, organisationName, until, ceiling, team },
    say,
    { money, date },
  ) => [
    { term: say("staff.name"), text: name },
    ...(typed ? [{ term: say("address"), text: account }] : []),
    { term: say("staff.role"), text: say(`role.${role}`) },
    { term: say("staff.organisation"), text: organisationName },
    { term: say("staff.until"), text: date(until) },
    ...(role === "mentor" ? [{ term: say("staff.ceiling"), text: money(ceiling) }] : []),
    ...(hasTeam(role) ? [{ term: say("staff.team"), text: `${team}` }] : []),
    { term: say("staff.starts"), text: say("staff.startsText") },
  ],
  call: ({ account, role, organisation, until, ceiling, team }, config) =>
    contractCall(config, "SocialCoin", "grantStaff", [
      account,
      ROLE_NUMBERS[role],
      organisation,
      until,
      Number(ceiling),
      team,
    ]),
};
