export type Goal = { text: string; met: boolean };

/** One measured thing, beside what one would otherwise have or what the machine can do at most. */
export type Figure = {
  /** In words, with the size. */
  what: string;
  /** In `unit`. */
  measured: number;
  unit: "ms" | "s" | "MB" | "kB" | "per s" | "answers" | "points" | "CLS";
  /** The same by the peer or the floor, in the same run and unit. */
  beside?: { what: string; measured: number };
  goal?: Goal;
};

/** At most so much, in the figure's own unit. */
export const atMost = (measured: number, most: number, unit: Figure["unit"]): Goal => ({
  text: `<= ${most} ${unit}`,
  met: measured <= most,
});
