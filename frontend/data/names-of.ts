import type { Address } from "../../protocol/wire/basics.ts";
import type { OrganisationsAnswer, StaffNamesAnswer } from "../../protocol/wire/dossier-api.ts";

export type Names = {
  /** False until both lists are there: what goes on paper waits for them. */
  known: boolean;
  /** A member of staff, "Peter (Rijnstad)"; for who acts or acted for a creditor the organisation alone. */
  nameOf: (address: Address | null | undefined) => string | undefined;
  organisationOf: (id: number | null | undefined) => string | undefined;
};

/** An answer of an earlier version, kept on the device, has no `accounts`. */
type Kept = Omit<OrganisationsAnswer["organisations"][number], "accounts"> & {
  accounts?: readonly Address[];
};

/** Who is who. Nobody is named before both lists are there: half of them would give a creditor's official by first name. */
export function namesOf(
  staff: StaffNamesAnswer["staff"] | undefined,
  organisations: readonly Kept[] | undefined,
): Names {
  const organisationOf: Names["organisationOf"] = (id) =>
    organisations?.find((one) => one.id === id)?.name;
  return {
    known: staff !== undefined && organisations !== undefined,
    organisationOf,
    nameOf: (address) => {
      if (!address || !staff || !organisations) return undefined;
      const same = (other: Address | null) => other?.toLowerCase() === address.toLowerCase();
      const creditor = organisations.find(({ account, accounts = [] }) =>
        [account, ...accounts].some(same),
      );
      if (creditor) return creditor.name;
      const person = staff.find((one) => same(one.address));
      if (!person) return undefined;
      const at = organisationOf(person.organisation);
      return at ? `${person.name} (${at})` : person.name;
    },
  };
}
