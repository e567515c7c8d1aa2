import type { Line } from "../../protocol/wire/basics.ts";

/**
 * The lines of each page, the newest first, where a transaction that goes on stands whole in the later page. A page that
 * stays as it was is the same list again: what is drawn of it stays too.
 */
export function wholeStories(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  let begun: readonly Line[] = [];
  return pages.map((page, index) => {
    const next = pages[index + 1]?.[0]?.tx;
    const lines = begun.length > 0 ? [...begun, ...page] : page;
    const kept = lines.findLastIndex(({ tx }) => tx !== next) + 1;
    begun = lines.slice(kept);
    return begun.length > 0 ? lines.slice(0, kept) : lines;
  });
}
