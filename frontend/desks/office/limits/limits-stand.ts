import { UNLIMITED } from "../../../data/unlimited.ts";

/** Coin cents that count at most for a person in a month and in a year; null where no limit is set. */
export type Limits = { month: bigint | null; year: bigint | null };

export type LimitsStand = {
  now: Limits;
  /** The month from which they hold; null where the book has none before them, or others are set for later. */
  since: number | null;
  /** What holds from a later month, where that was set. */
  later: (Limits & { from: number }) | null;
};

type Told = readonly [month: number, year: number];
type Read = (calendarMonth: number) => Promise<Told>;

/** The last month that the book can name. */
const LAST = 2 ** 16 - 1;

/** The limits now and later, from what the book answers for a month: it keeps one change, begun or to come. */
export async function limitsStand(read: Read, present: number): Promise<LimitsStand> {
  const [first, now, last] = await Promise.all([read(0), read(present), read(LAST)]);
  return {
    now: limitsOf(now),
    since: isSame(first, now) ? null : await firstMonth(read, now, 0, present),
    later: isSame(now, last)
      ? null
      : { ...limitsOf(last), from: await firstMonth(read, last, present, LAST) },
  };
}

/** The first month that has these limits, after one that has others, up to one that has them. */
async function firstMonth(read: Read, limits: Told, others: number, same: number): Promise<number> {
  let [before, found] = [others, same];
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2);
    if (isSame(await read(middle), limits)) found = middle;
    else before = middle;
  }
  return found;
}

const isSame = (one: Told, other: Told) => one[0] === other[0] && one[1] === other[1];

function limitsOf([month, year]: Told): Limits {
  const limit = (coins: number) => (BigInt(coins) >= UNLIMITED ? null : BigInt(coins));
  return { month: limit(month), year: limit(year) };
}
