import { useQuery } from "@tanstack/react-query";
import { useAccount } from "../account/AccountContext.ts";
import { answerOf, type Answer } from "./answer.ts";

/**
 * Asks the server one question, again after each block, and besides `every` so many milliseconds where what changes
 * leaves no trace on the chain.
 *
 * useAsk<MentorAnswer>(`/index/mentors/${address}`)
 */
export function useAsk<T>(path: string, options: { enabled?: boolean; every?: number } = {}): Answer<T> {
  const { ask } = useAccount();
  return answerOf(
    useQuery({
      queryKey: ["live", path],
      queryFn: () => ask<T>(path),
      enabled: options.enabled ?? true,
      refetchInterval: options.every ?? false,
    }),
  );
}
