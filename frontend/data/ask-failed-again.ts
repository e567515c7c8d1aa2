import type { QueryClient } from "@tanstack/react-query";

/**
 * Asks everything of a page again that could not be had. One press is for all of it: what a page is about may have failed
 * beside what decides whether it is somebody's page at all.
 */
export function askFailedAgain(queries: QueryClient): void {
  void queries.refetchQueries(
    { queryKey: ["live"], type: "active", predicate: ({ state }) => state.status === "error" },
    // What was begun already is not begun anew.
    { cancelRefetch: false },
  );
}
