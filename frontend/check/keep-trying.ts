/** How soon a comparison that could not be made is made again, and how far apart at last, in milliseconds. */
const FIRST_AGAIN = 5_000;
const LONGEST = 60_000;

/** What a query tells of its attempts that failed. */
type Attempts = { state: { status: "pending" | "error" | "success"; errorUpdateCount: number } };

/**
 * For a comparison with the chain: what was compared stays; what could not be is tried again, ever less often, for as long
 * as the page shows it, and at once when the connection comes back. A mark that waits for ever says less than it could.
 */
export const KEEP_TRYING = {
  staleTime: Infinity,
  gcTime: 60_000,
  refetchOnReconnect: true,
  refetchInterval: ({ state }: Attempts): number | false =>
    state.status === "error"
      ? Math.min(FIRST_AGAIN * 2 ** (state.errorUpdateCount - 1), LONGEST)
      : false,
};
