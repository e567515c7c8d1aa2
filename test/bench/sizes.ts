/** How much there is of everything that is measured: events, lines, offers, steps, people; `seconds` is how long the load lasts. */
export type Sizes = {
  history: number;
  /** In blocks of one, and in blocks of a hundred. */
  events: [number, number];
  lines: number[];
  told: number;
  jobs: { claims: number; lines: number; people: number };
  seconds: number;
  lists: { inbox: number[]; steps: number[]; pledges: number[] };
};

/**
 * Of events a twentieth of the goal's number (a fifth in blocks of a hundred, since the last thirty blocks are never part of
 * the past, but followed one at a time), of claims a fifth and of people a third, so that all ends within a quarter of an hour.
 */
export const WHOLE: Sizes = {
  history: 100_000,
  events: [5_000, 20_000],
  lines: [1_000, 100_000, 1_000_000],
  told: 5_000,
  jobs: { claims: 2_000, lines: 100_000, people: 300 },
  seconds: 40,
  lists: { inbox: [1_000, 10_000], steps: [1_000, 100_000, 1_000_000], pledges: [1_000, 10_000] },
};

/** What the goals ask of each, however long that takes. */
export const GOALS: Sizes = {
  ...WHOLE,
  events: [100_000, 100_000],
  jobs: { claims: 10_000, lines: 100_000, people: 1_000 },
  seconds: 60,
};

/** To see that each part runs. */
export const SHORT: Sizes = {
  history: 5_000,
  events: [500, 2_000],
  lines: [1_000, 5_000],
  told: 250,
  jobs: { claims: 200, lines: 5_000, people: 110 },
  seconds: 5,
  lists: { inbox: [1_000], steps: [1_000], pledges: [1_000] },
};
