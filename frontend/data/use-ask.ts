import {
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryOptions,
} from "@tanstack/react-query";
import { useAccount, type Account } from "../account/AccountContext.ts";
import { answerOf, type Answer } from "./answer.ts";
import { askOrLastSeen } from "./ask-or-last-seen.ts";
import { againWhileAway } from "./is-away.ts";

type Options<T> = {
  enabled?: boolean;
  every?: number;
  /** A resident may have said no: the page says so itself, and nothing is missing then. */
  mayBeRefused?: boolean;
  /** False for what is shown only as long as somebody else lets it be: nothing of it stays on the device. */
  kept?: boolean;
  /** Asks in the place of the one question, from what is known so far. */
  how?: (before: T | undefined) => Promise<T>;
};

/**
 * Asks the server one question, again after each block, and besides `every` so many milliseconds where what changes
 * leaves no trace on the chain. Without a connection a resident gets what they saw last, marked as stale.
 *
 * useAsk<MentorAnswer>(`/index/mentors/${address}`)
 */
export function useAsk<T>(path: string, options: Options<T> = {}): Answer<T> {
  const account = useAccount();
  const queries = useQueryClient();
  return answerOf(useQuery(questionOf<T>(account, queries, path, options)));
}

/** The question as it is asked and kept. */
export function questionOf<T>(
  { ask, lastSeen }: Account,
  queries: QueryClient,
  path: string,
  { how, kept = true, ...options }: Options<T>,
): UseQueryOptions<T> {
  const queryKey = ["live", path];
  const asking = () => (how ? how(queries.getQueryData<T>(queryKey)) : ask<T>(path));
  return {
    queryKey,
    queryFn: () => askOrLastSeen(asking, path, { queries, lastSeen: kept ? lastSeen : null }),
    enabled: options.enabled ?? true,
    meta: { mayBeRefused: options.mayBeRefused },
    // What could not be had is asked for again, so that a part that was missing comes by itself.
    refetchInterval: (query) => againWhileAway(query) || (options.every ?? false),
  };
}
