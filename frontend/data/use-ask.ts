import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAccount } from "../account/AccountContext.ts";
import { answerOf, type Answer } from "./answer.ts";
import { askOrLastSeen } from "./ask-or-last-seen.ts";
import { isAway } from "./is-away.ts";

/** How soon a question that failed is asked again, in milliseconds. */
const AGAIN_MS = 5_000;

/**
 * Asks the server one question, again after each block, and besides `every` so many milliseconds where what changes
 * leaves no trace on the chain. Without a connection a resident gets what they saw last, marked as stale.
 *
 * useAsk<MentorAnswer>(`/index/mentors/${address}`)
 */
export function useAsk<T>(
  path: string,
  options: { enabled?: boolean; every?: number } = {},
): Answer<T> {
  const { ask, lastSeen } = useAccount();
  const queries = useQueryClient();
  const queryKey = ["live", path];
  return answerOf(
    useQuery({
      queryKey,
      queryFn: () => askOrLastSeen(() => ask<T>(path), path, { queries, lastSeen }),
      enabled: options.enabled ?? true,
      // What could not be had is asked for again, so that a part that was missing comes by itself.
      refetchInterval: ({ state }) => (isAway(state.error) ? AGAIN_MS : (options.every ?? false)),
    }),
  );
}
