import { describe, expect, it } from "vitest";
import { byTerm } from "../../frontend/desks/office/objections/by-term.ts";
import type { Objection } from "../../protocol/wire/rights-api.ts";

const one = (id: string, answerBy: number, answeredAt: number | null = null): Objection => ({
  id,
  subject: "0x1111111111111111111111111111111111111111",
  official: "0x2222222222222222222222222222222222222222",
  about: "other",
  text: "Dit klopt niet",
  record: null,
  at: 1,
  answerBy,
  answer: answeredAt === null ? null : "Wij kijken ernaar",
  answeredAt,
});

describe("what residents do not agree with", () => {
  it("waits with the first term above, and what was answered follows with the newest above", () => {
    const { open, answered } = byTerm([
      one("late", 30),
      one("old", 10, 11),
      one("early", 20),
      one("new", 10, 12),
    ]);
    expect(open.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(answered.map(({ id }) => id)).toEqual(["new", "old"]);
  });
});
