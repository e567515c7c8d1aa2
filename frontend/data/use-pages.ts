import { useInfiniteQuery } from "@tanstack/react-query";
import { useAccount, type Account } from "../account/AccountContext.ts";
import type { Answer } from "./answer.ts";
import { AGAIN_MS } from "./is-away.ts";

/** How many come at a press. */
export const AT_ONCE = 50;

export type Pages<P> = {
  needs: Answer<P[]>;
  /** Asks the page after the last; null where there is none. */
  more: (() => void) | null;
  busy: boolean;
  /** The page after it could not be had. */
  failed: unknown;
};

type Options<P, Told> = {
  limit?: number;
  enabled?: boolean;
  /** What else is asked with a page, so that both appear together. */
  tell?: (page: P, ask: Account["ask"]) => Promise<Told>;
};

/**
 * A list in pages, fifty more at a press, and every page that is shown asked again after each block: in order, each from
 * where the one before it ends now, so that nothing is shown twice or left out.
 *
 * usePages<DebtsAnswer>(`/index/creditors/${address}/debts`)
 */
export function usePages<P extends { next: string | null }, Told = P>(
  path: string,
  { limit = AT_ONCE, enabled = true, tell }: Options<P, Told> = {},
): Pages<Told & { next: string | null }> {
  const { ask } = useAccount();
  const query = useInfiniteQuery({
    queryKey: ["live", path, "pages"],
    queryFn: async ({ pageParam }) => {
      const asked = `${path}${path.includes("?") ? "&" : "?"}limit=${limit}`;
      const page = await ask<P>(`${asked}${pageParam && `&after=${pageParam}`}`);
      const told = tell ? await tell(page, ask) : (page as unknown as Told);
      return { ...told, next: page.next };
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    enabled,
    refetchInterval: ({ state }) => (state.error ? AGAIN_MS : false),
  });
  return {
    needs: answerOf(query),
    more: query.hasNextPage ? () => void query.fetchNextPage() : null,
    busy: query.isFetchingNextPage,
    failed: query.isFetchNextPageError ? query.error : null,
  };
}

function answerOf<P>({
  data,
  isError,
  error,
  refetch,
}: Pick<ReturnType<typeof useInfiniteQuery<P, Error>>, "isError" | "error" | "refetch"> & {
  data: { pages: P[] } | undefined;
}): Answer<P[]> {
  if (data) return { state: "ready", value: data.pages };
  if (isError) return { state: "failed", error, again: () => void refetch() };
  return { state: "loading" };
}
