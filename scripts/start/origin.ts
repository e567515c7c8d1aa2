/** How a data folder began: when, and whether with the pilot. Written once, before anything else. */
import { readJson, writeJson } from "./json-file.ts";

export type Origin = {
  /** Moment of the first start, ISO 8601. */
  firstStart: string;
  /** Whether the demonstration pilot belongs in it. */
  pilot: boolean;
  /** Whether the first start came to its end. */
  complete: boolean;
};

const DAY_SECONDS = 86_400;
const PILOT_HISTORY_DAYS = 75;

export const readOrigin = (file: string): Origin | undefined => readJson<Origin>(file);

export const writeOrigin = (file: string, origin: Origin): void => writeJson(file, origin);

/**
 * Time of the chain's first block in seconds: before the pilot's history, at eight in the morning.
 * Undefined without the pilot: the chain then begins now, and no block can lie in the past.
 */
export function genesisTime({ firstStart, pilot }: Origin): number | undefined {
  if (!pilot) return undefined;
  const start = Math.floor(Date.parse(firstStart) / 1000);
  const day = Math.floor(start / DAY_SECONDS) - PILOT_HISTORY_DAYS;
  return day * DAY_SECONDS + 8 * 3600;
}
