import type { Address, Head } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { PersonRow } from "../../protocol/wire/index-answers.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { recordMatches } from "./record-matches.ts";
import { useRowCheck } from "./use-row-check.ts";
import type { Check } from "./worst-of.ts";

/** Whether an end was announced as the book says, and the words told with it are those of their commitment. */
export function useEndCheck(
  resident: Address,
  end: NonNullable<PersonRow["end"]>,
  head: Head,
  words: DossierRecord | undefined,
): Check {
  const { chainId } = useConfig();
  const found = useRowCheck("end", [resident, end], head, async (read) => {
    const [from, by] = await read("SocialCoin", "endOf", [resident]);
    return from === end.from && by.toLowerCase() === end.by.toLowerCase();
  });
  return words && !recordMatches(words, chainId) ? "mismatch" : found;
}
