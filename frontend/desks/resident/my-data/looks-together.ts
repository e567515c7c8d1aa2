import type { LooksAnswer } from "../../../../protocol/wire/looks-api.ts";

/** Lines that were read before: every one with a number below `before`, as far down as `next`. */
export type ReadLooks = LooksAnswer & { before: number };

/** The newest lines as they were read, for when newer ones have come since. */
export function asRead(first: LooksAnswer): ReadLooks {
  return { ...first, before: Number(first.looks[0]?.id ?? 0) + 1 };
}

/**
 * The newest lines and what was read of before them, without a gap and none twice, however many lines came in between.
 * Where the newest do not reach what was read any more, it ends there: `next` is where to read on.
 */
export function looksTogether(first: LooksAnswer, read: readonly ReadLooks[]): LooksAnswer {
  const looks = [...first.looks];
  let next = first.next;
  for (;;) {
    if (next === null) return { looks, next };
    const from = Number(next);
    const more = read.find(
      (one) => one.before >= from && (one.next === null || Number(one.next) < from),
    );
    if (!more) return { looks, next };
    looks.push(...more.looks.filter(({ id }) => Number(id) < from));
    next = more.next;
  }
}
