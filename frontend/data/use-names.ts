import { useMemo } from "react";
import type { Address } from "../../protocol/wire/basics.ts";
import type { OrganisationsAnswer, StaffNamesAnswer } from "../../protocol/wire/dossier-api.ts";
import { valueOf } from "./answer.ts";
import { ORGANISATIONS, STAFF } from "./own-paths.ts";
import { useAsk } from "./use-ask.ts";

export type Names = {
  /** A member of staff, "Peter (Rijnstad)", or the organisation of a creditor's account. */
  nameOf: (address: Address | null | undefined) => string | undefined;
  organisationOf: (id: number | null | undefined) => string | undefined;
};

/** Who is who among staff and organisations. Answers undefined for whom it does not know (yet). */
export function useNames(): Names {
  const staff = valueOf(useAsk<StaffNamesAnswer>(STAFF))?.staff;
  const organisations = valueOf(useAsk<OrganisationsAnswer>(ORGANISATIONS))?.organisations;
  // The same as long as nobody's name changed: what is drawn with it need not be drawn again.
  return useMemo(() => namesOf(staff ?? [], organisations ?? []), [staff, organisations]);
}

function namesOf(
  staff: StaffNamesAnswer["staff"],
  organisations: OrganisationsAnswer["organisations"],
): Names {
  const organisationOf: Names["organisationOf"] = (id) =>
    organisations.find((one) => one.id === id)?.name;
  return {
    organisationOf,
    nameOf: (address) => {
      if (!address) return undefined;
      const same = (other: Address | null) => other?.toLowerCase() === address.toLowerCase();
      const organisation = organisations.find((one) => same(one.account));
      if (organisation) return organisation.name;
      const person = staff.find((one) => same(one.address));
      if (!person) return undefined;
      const at = organisationOf(person.organisation);
      return at ? `${person.name} (${at})` : person.name;
    },
  };
}
