import { useMemo } from "react";
import type { OrganisationsAnswer, StaffNamesAnswer } from "../../protocol/wire/dossier-api.ts";
import { valueOf } from "./answer.ts";
import { namesOf, type Names } from "./names-of.ts";
import { ORGANISATIONS, STAFF } from "./own-paths.ts";
import { useAsk } from "./use-ask.ts";

export type { Names };

/** Who is who among staff and organisations. Answers undefined for whom it does not know (yet). */
export function useNames(): Names {
  const staff = valueOf(useAsk<StaffNamesAnswer>(STAFF))?.staff;
  const organisations = valueOf(useAsk<OrganisationsAnswer>(ORGANISATIONS))?.organisations;
  // The same as long as nobody's name changed: what is drawn with it need not be drawn again.
  return useMemo(() => namesOf(staff, organisations), [staff, organisations]);
}

/** Whether both lists were told by now, or can not be had. */
export function useNamesTold(): boolean {
  const staff = useAsk<StaffNamesAnswer>(STAFF);
  const organisations = useAsk<OrganisationsAnswer>(ORGANISATIONS);
  return staff.state !== "loading" && organisations.state !== "loading";
}
