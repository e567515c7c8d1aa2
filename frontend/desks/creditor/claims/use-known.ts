import { useQuery } from "@tanstack/react-query";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { askKnown } from "../claims-in-book.ts";

/** Which of these references stand in the book already, in capitals; empty while that is not known. */
export function useKnown(
  references: readonly string[],
  records: readonly DossierRecord[],
): ReadonlySet<string> {
  const { ask, address } = useAccount();
  const { data = new Set<string>() } = useQuery({
    queryKey: ["live", "known", references, records.length],
    queryFn: async () => new Set((await askKnown(ask, address, references, records)).keys()),
    placeholderData: (before) => before,
  });
  return data;
}
