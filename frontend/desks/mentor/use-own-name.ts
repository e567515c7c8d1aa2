import { useQueryClient } from "@tanstack/react-query";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../data/answer.ts";
import { namePath, NAMES } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { namesIn } from "../../data/use-resident-names.ts";
import { useWords } from "../../words/use-words.ts";

/**
 * The name of the one resident whom a page is about, and no other name is asked; a word for "a resident" where it can not be had. Who
 * comes from a list sees the name that stood there at once.
 * @param resident As it stands in the address of the page: of what is no account nothing is asked.
 * @returns besides whether it was told by now, or can not be.
 */
export function useOwnName(resident: string): { name: string; told: boolean } {
  const say = useWords("mentor");
  const queries = useQueryClient();
  const isAddress = /^0x[0-9a-fA-F]{40}$/.test(resident);
  const asked = useAsk<ResidentsAnswer>(namePath(resident as Address), { enabled: isAddress });
  const listed = queries.getQueryData<ResidentsAnswer>(["live", NAMES]);
  const nameOf = namesIn([...(listed?.residents ?? []), ...(valueOf(asked)?.residents ?? [])]);
  const name = nameOf(resident as Address);
  return {
    name: name ?? say("aResident"),
    told: name !== undefined || !isAddress || asked.state !== "loading",
  };
}
