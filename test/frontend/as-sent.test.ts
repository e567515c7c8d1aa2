import { expect, it } from "vitest";
import { asSent } from "../../frontend/data/as-sent.ts";
import { offerProblem, offerRoom } from "../../frontend/desks/resident/offer/offer-room.ts";
import { aDebt } from "./rows.ts";

const [before, after] = ["before", "after"];

it("stands by what was there at the press until the page is left", () => {
  const sent = asSent<string>(null, "sent", before);
  expect(sent).toBe(before);
  expect(asSent(sent, "done", after)).toBe(before);
});

it("goes along with the book again where it failed, and until something is sent", () => {
  expect(asSent<string>(before, "failed", after)).toBeNull();
  for (const turn of ["asked", "left"] as const)
    expect(asSent<string>(null, turn, after)).toBeNull();
});

it("keeps an offer of all that is free from being called too much by itself", () => {
  const free = 5_000n;
  const there = { free, room: offerRoom(aDebt(), free) };
  const landed = { free: 0n, room: offerRoom(aDebt({ offered: "5000" }), 0n) };
  expect(offerProblem(free, landed.room)).toBe("most");
  const shown = asSent(asSent<typeof there>(null, "sent", there), "done", landed) ?? landed;
  expect(offerProblem(free, shown.room)).toBeNull();
});
