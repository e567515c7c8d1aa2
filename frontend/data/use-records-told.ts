import { useQueries, useQueryClient } from "@tanstack/react-query";
import type { Address } from "../../protocol/wire/basics.ts";
import type { RecordsAnswer } from "../../protocol/wire/dossier-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import { answerOf } from "./answer.ts";
import { recordsPath } from "./own-paths.ts";
import { questionOf } from "./use-ask.ts";

/** Whether the words about each of these were told by now, or can not be had. Each answer is shared with who asks for it alone. */
export function useRecordsTold(residents: readonly Address[]): boolean {
  const account = useAccount();
  const queries = useQueryClient();
  const asked = useQueries({
    queries: [...new Set(residents)].map((resident) =>
      questionOf<RecordsAnswer>(account, queries, recordsPath(resident), {}),
    ),
  });
  return asked.every((query) => answerOf(query).state !== "loading");
}
