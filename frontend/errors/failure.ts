import type { WordKey } from "../words/rooms.ts";

/** An error as a sentence: which one, and what to fill in. Cents and seconds are written out where it is shown. */
export type Failure = {
  key: WordKey<"errors">;
  amounts: { [name: string]: bigint };
  moments: { [name: string]: number };
  /** What the person can do besides trying again. */
  remedy: "none" | "again" | "signIn";
};
