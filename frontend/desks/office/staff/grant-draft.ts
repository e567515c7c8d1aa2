import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";
import { hasTeam, type GrantStaffRequest } from "../../../transactions/grant-staff.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import { readAddress } from "../read-address.ts";

/** A role to give, as it is being typed. */
export type GrantDraft = {
  address: string;
  name: string;
  role: StaffRow["role"] | "";
  /** Organisation number, or empty. */
  organisation: string;
  /** ISO date, or empty. */
  until: string;
  ceiling: string;
  team: string;
};

export const EMPTY_GRANT: GrantDraft = {
  address: "",
  name: "",
  role: "",
  organisation: "",
  until: "",
  ceiling: "",
  team: "1",
};

export type MissingInGrant =
  "address" | "staffName" | "role" | "organisation" | "until" | "ceiling" | "team";

/** The draft for somebody who works here already: what stays, is filled in. */
export function draftFor(row: StaffRow | undefined, name: string): Partial<GrantDraft> {
  if (!row) return { name };
  const { role, organisation, team } = row;
  return { name, role, organisation: `${organisation}`, team: `${team || 1}` };
}

/** What to sign, or what it still needs. @param tomorrow ISO date: a role lasts beyond the day it is given. @param chosen By name or words: no address was typed. */
export function readGrant(
  draft: GrantDraft,
  organisations: readonly Organisation[],
  tomorrow: string,
  chosen: boolean,
): { request: GrantStaffRequest | null; missing: MissingInGrant[] } {
  const account = readAddress(draft.address);
  const name = draft.name.trim();
  const { role, until } = draft;
  const organisation = organisations.find(({ id }) => `${id}` === draft.organisation);
  const amount = parseAmount(draft.ceiling);
  const ceiling = role !== "mentor" ? 0n : amount.kind === "amount" ? amount.cents : null;

  const team = hasTeam(role) ? readTeam(draft.team) : 0;

  const missing: MissingInGrant[] = [];
  if (!account) missing.push("address");
  if (name === "" || nameFault(name)) missing.push("staffName");
  if (role === "") missing.push("role");
  if (!organisation) missing.push("organisation");
  // The role begins after 24 hours, so that it must last longer than tomorrow's end at least.
  if (until === "" || until <= tomorrow) missing.push("until");
  if (ceiling === null || (role === "mentor" && ceiling === 0n)) missing.push("ceiling");
  if (team === null) missing.push("team");
  if (
    missing.length > 0 ||
    !account ||
    role === "" ||
    !organisation ||
    ceiling === null ||
    team === null
  )
    return { request: null, missing };
  return {
    missing,
    request: {
      account,
      typed: !chosen,
      name,
      role,
      organisation: organisation.id,
      organisationName: organisation.name,
      until: endOfDay(until),
      ceiling,
      team,
    },
  };
}

/** The contract counts teams in 16 bits. */
function readTeam(text: string): number | null {
  const team = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return team > 0 && team < 65_536 ? team : null;
}
