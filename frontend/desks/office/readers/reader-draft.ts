import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { NewReader, ReadingRole } from "../../../../protocol/wire/looks-api.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import { readAddress } from "../read-address.ts";

/** Letting somebody look along, as it is being typed. */
export type ReaderDraft = {
  address: string;
  name: string;
  role: ReadingRole | "";
  /** Numbers, or empty. */
  organisation: string;
  neighbourhood: string;
  /** ISO date, or empty. */
  until: string;
  reason: string;
};

export const EMPTY_READER: ReaderDraft = {
  address: "",
  name: "",
  role: "",
  organisation: "",
  neighbourhood: "",
  until: "",
  reason: "",
};

export type MissingInReader =
  "address" | "name" | "role" | "organisation" | "neighbourhood" | "until" | "reason";

/**
 * What to ask of the dossier, or what it still needs.
 * @param days ISO dates: the first and the last day on which looking along can end.
 */
export function readReader(
  draft: ReaderDraft,
  days: { first: string; last: string },
): { address: Address | null; body: NewReader | null; missing: MissingInReader[] } {
  const { role, organisation, until } = draft;
  const address = readAddress(draft.address);
  const name = draft.name.trim();
  const reason = draft.reason.trim();
  const inPlace = role === "communityBuilder";

  const missing: MissingInReader[] = [];
  if (!address) missing.push("address");
  if (name === "" || nameFault(name)) missing.push("name");
  if (role === "") missing.push("role");
  if (organisation === "") missing.push("organisation");
  if (inPlace && draft.neighbourhood === "") missing.push("neighbourhood");
  if (until < days.first || until > days.last) missing.push("until");
  if (reason === "") missing.push("reason");
  if (missing.length > 0 || role === "") return { address, body: null, missing };
  return {
    address,
    missing,
    body: {
      role,
      name,
      reason,
      organisation: Number(organisation),
      neighbourhood: inPlace ? Number(draft.neighbourhood) : null,
      until: endOfDay(until),
    },
  };
}
