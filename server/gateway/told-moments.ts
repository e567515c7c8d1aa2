/** For how long after a head an open page may ask because of it, in milliseconds: a slow line, a window that is not looked at. */
const BECAUSE_OF_IT = 60_000;

export type ToldMoments = {
  /** A head is told now. */
  told(now: number): void;
  /** From now on each head is told; before now some may have been missed. */
  begin(now: number): void;
  /** True when a head was told since that moment, and the first one less than a minute ago. */
  justSince(moment: number, now: number): boolean;
};

/** When open pages were told of heads, as far back as it matters. All in milliseconds since 1970. */
export function toldMoments(): ToldMoments {
  let moments: number[] = [];
  /** Since when every moment is in the list. */
  let complete = -Infinity;

  const forgetBefore = (moment: number) => {
    const over = moments.filter((one) => one <= moment).at(-1);
    if (over === undefined) return;
    complete = Math.max(complete, over);
    moments = moments.filter((one) => one > moment);
  };
  return {
    told: (now) => {
      forgetBefore(now - BECAUSE_OF_IT);
      moments.push(now);
    },
    begin: (now) => {
      complete = now;
      moments = [];
    },
    justSince: (moment, now) => {
      forgetBefore(now - BECAUSE_OF_IT);
      return moment >= complete && moments.some((one) => one > moment);
    },
  };
}
