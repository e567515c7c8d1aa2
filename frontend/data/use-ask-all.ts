import { useQuery } from "@tanstack/react-query";
import { useAccount } from "../account/AccountContext.ts";
import { answerOf, type Answer } from "./answer.ts";

/** Asks several questions that make one answer together, again after each block; the one of before while more are asked. */
export function useAskAll<T>(paths: readonly string[]): Answer<T[]> {
  const { ask } = useAccount();
  return answerOf(
    useQuery({
      queryKey: ["live", "all", ...paths],
      queryFn: () => Promise.all(paths.map((path) => ask<T>(path))),
      placeholderData: (before) => before,
    }),
  );
}
