import { useQueryClient } from "@tanstack/react-query";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../data/answer.ts";
import { namePath, NAMES } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { namesIn } from "../../data/use-resident-names.ts";
import { useWords } from "../../words/use-words.ts";

/**
 * The name of the one resident whom a page is about, and no other name is asked; a word for "a resident" while it is not known. Who
 * comes from a list sees the name that stood there at once.
 * @param resident As it stands in the address of the page: of what is no account nothing is asked.
 */
export function useOwnName(resident: string): string {
  const say = useWords("mentor");
  const queries = useQueryClient();
  const isAddress = /^0x[0-9a-fA-F]{40}$/.test(resident);
  const told = valueOf(
    useAsk<ResidentsAnswer>(namePath(resident as Address), { enabled: isAddress }),
  );
  const listed = queries.getQueryData<ResidentsAnswer>(["live", NAMES]);
  const nameOf = namesIn([...(listed?.residents ?? []), ...(told?.residents ?? [])]);
  return nameOf(resident as Address) ?? say("aResident");
}
