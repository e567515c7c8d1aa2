import type { Address } from "../../protocol/wire/basics.ts";
import type { RecordsAnswer } from "../../protocol/wire/dossier-api.ts";
import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import type { Answer } from "./answer.ts";
import { recordsPath, residentPath } from "./own-paths.ts";
import { useAsk } from "./use-ask.ts";

/** Everything the index knows about one resident. */
export function useResident(resident: Address): Answer<ResidentAnswer> {
  return useAsk<ResidentAnswer>(residentPath(resident));
}

/** The words the dossier keeps about one resident. @param every Milliseconds, where words change without a block. */
export function useRecords(resident: Address, every?: number): Answer<RecordsAnswer> {
  const path = recordsPath(resident);
  return useAsk<RecordsAnswer>(path, every === undefined ? {} : { every });
}
