import { useQuery } from "@tanstack/react-query";
import type { Head } from "../../protocol/wire/basics.ts";
import { whenNothingWaits } from "../data/nothing-waits.ts";
import { whenIdle } from "../data/when-idle.ts";
import { KEEP_TRYING } from "./keep-trying.ts";
import type { Book } from "./open-book.ts";
import { useBook } from "./use-book.ts";
import type { Check } from "./worst-of.ts";

/**
 * The browser's own check of figures that are the outcome of many lines: reads them from the contract and compares.
 *
 * @param told What the index said, and at which head. @param agrees Whether the chain says the same now.
 * A difference counts only while the chain has nothing newer than the index: "unknown" until the index caught up.
 */
export function useRowCheck(
  name: string,
  told: unknown,
  head: Head,
  agrees: (read: Book["read"]) => Promise<boolean>,
): Check {
  const book = useBook();
  const query = useQuery({
    queryKey: ["row-check", name, told, head.block],
    queryFn: async (): Promise<Check> => {
      await whenNothingWaits();
      await whenIdle();
      const { read, newestBlock } = await book();
      if (await agrees(read)) return "checked";
      return (await newestBlock()) > head.block ? "unknown" : "mismatch";
    },
    ...KEEP_TRYING,
    retry: 1,
    placeholderData: (before) => before,
  });
  return query.data ?? "unknown";
}
