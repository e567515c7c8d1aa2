import { useQuery } from "@tanstack/react-query";
import type { HealthAnswer } from "../../../protocol/wire/health-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { answerOf } from "../../data/answer.ts";

/** How often the parts are looked at while the page is open, in milliseconds. */
const EVERY = 30_000;

/**
 * How the parts are. Not asked again at each block as other answers are: a part that is dead takes seconds, and the next block
 * would begin it anew. What was told last stays when looking fails, with why it failed.
 */
export function useHealth() {
  const { ask } = useAccount();
  const query = useQuery({
    queryKey: ["health"],
    queryFn: () => ask<HealthAnswer>("/api/v1/health"),
    refetchInterval: EVERY,
    retry: false,
  });
  return {
    answer: answerOf(query),
    /** Why looking again failed, where something was told before. */
    failed: query.isError && query.data !== undefined ? query.error : null,
    again: () => void query.refetch(),
  };
}
