import { useQuery } from "@tanstack/react-query";
import type { Address } from "../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../protocol/wire/dossier-api.ts";
import { useAccount, type Account } from "../account/AccountContext.ts";

/** The dossier tells no more by name at once. */
const AT_ONCE = 100;

/** A resident's own name; undefined while it is not known, or for who may not know it. */
export type ResidentNames = (resident: Address) => string | undefined;

/** Whether these names were told by now, or can not be had. */
export function useResidentsTold(residents: readonly Address[]): boolean {
  const { data, isPlaceholderData, isError } = useNamesOf(residents);
  return residents.length === 0 || isError || (data !== undefined && !isPlaceholderData);
}

/** The names of the residents that a screen shows, and of nobody else; those of before while more are asked. */
export function useResidentNames(residents: readonly Address[]): ResidentNames {
  return namesIn(useNamesOf(residents).data ?? []);
}

function useNamesOf(residents: readonly Address[]) {
  const { ask } = useAccount();
  const wanted = [...new Set(residents)].toSorted();
  return useQuery({
    queryKey: ["live", "names", ...wanted],
    queryFn: () => askNames(ask, wanted),
    enabled: wanted.length > 0,
    placeholderData: (before) => before,
  });
}

/** Asks names, a hundred at a time. */
export async function askNames(
  ask: Account["ask"],
  residents: readonly Address[],
): Promise<ResidentsAnswer["residents"]> {
  const turns = Array.from({ length: Math.ceil(residents.length / AT_ONCE) }, (_, turn) =>
    residents.slice(turn * AT_ONCE, (turn + 1) * AT_ONCE).join(","),
  );
  const answers = await Promise.all(
    turns.map((of) => ask<ResidentsAnswer>(`/api/v1/residents?of=${of}`)),
  );
  return answers.flatMap((answer) => answer.residents);
}

/** Names that were asked, however an address is written. */
export function namesIn(residents: ResidentsAnswer["residents"]): ResidentNames {
  const names = new Map(residents.map(({ address, name }) => [address.toLowerCase(), name]));
  return (resident) => names.get(resident.toLowerCase());
}
