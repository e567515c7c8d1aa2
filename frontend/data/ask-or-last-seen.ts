import type { QueryClient } from "@tanstack/react-query";
import { isAway } from "./is-away.ts";
import type { LastSeen } from "./last-seen.ts";

/**
 * Asks, and keeps the answer for when there is no connection. Where the server is away and nothing is shown yet, what was
 * seen last goes under the key, with its moment; that it could not be had stays an error.
 */
export async function askOrLastSeen<T>(
  ask: () => Promise<T>,
  path: string,
  { queries, lastSeen }: { queries: QueryClient; lastSeen: LastSeen | null },
): Promise<T> {
  const queryKey = ["live", path];
  try {
    const value = await ask();
    lastSeen?.keep({ path, value });
    return value;
  } catch (error) {
    const seen =
      isAway(error) && queries.getQueryData(queryKey) === undefined && lastSeen?.of(path);
    if (seen) queries.setQueryData(queryKey, seen.value, { updatedAt: seen.at });
    throw error;
  }
}
