/** What we want each action to cost at most, whole transactions, and whether it does. */
import type { Figures } from "./figures.ts";

/** Gas, by the name of our action. */
const GOALS: Figures = {
  "confirm, first coins": 75_000,
  "confirm, next": 75_000,
  "confirm a group of 20, a line, first coins": 30_000,
  "confirm a group of 20, a line, next": 30_000,
  "register a claim": 115_000,
  "register a file of 100, a line": 75_000,
  "offer, next": 80_000,
  "confirm an offer": 70_000,
};

/** A passkey's signature and somebody else's money, above the same call from an ordinary account. */
const MOST_BY_PASSKEY = 95_000;
/** A confirmed step beside T-REX's mint with one claim. */
const SHARE_OF_TREX = 0.36;

/** Rows of a table: what, measured, goal, met. */
export function goalRows(ours: Figures, peers: Figures): string[][] {
  const row = (action: string, gas: number, goal: number) => [
    action,
    gas.toLocaleString("en"),
    goal.toLocaleString("en"),
    gas <= goal ? "yes" : "no",
  ];
  const rows = Object.entries(GOALS).map(([action, goal]) => row(action, ours[action]!, goal));
  const extra = ours["pause by passkey"]! - ours["pause"]!;
  rows.push(row("by passkey, above an ordinary account", extra, MOST_BY_PASSKEY));
  const share = ours["confirm, next"]! / peers["T-REX mint with one claim, next"]!;
  const met = share <= SHARE_OF_TREX ? "yes" : "no";
  return [...rows, ["confirm, next, beside T-REX", share.toFixed(3), String(SHARE_OF_TREX), met]];
}
