import type { Pillar } from "../../protocol/wire/dossier-records.ts";
import type { Moment } from "./bridges-of.ts";

/** A point of a line: which moment, which level, and how high that is on its scale, from 0 to 1. */
export type Point = { moment: number; level: number; height: number };

/**
 * The line of one part of life through the moments. Where it was not talked about there is no point, and the line goes on from
 * the one before. A height is a share of its own scale, so that moments on different scales stand in one picture.
 */
export function lineOf(moments: readonly Moment[], pillar: Pillar): Point[] {
  return moments.flatMap(({ now: { content } }, moment) => {
    const level = content[pillar];
    return level === null ? [] : [{ moment, level, height: (level - 1) / (content.of - 1) }];
  });
}
