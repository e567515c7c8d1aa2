import { describe, expect, it } from "vitest";
import { goneFrom, withTurn, type InHand, type Turn } from "../../frontend/data/in-hand.ts";
import { goneHow as goneFromApprover } from "../../frontend/desks/approver/gone-how.ts";
import { goneHow } from "../../frontend/desks/mentor/today/gone-how.ts";
import { anOffer, CREDITOR, MENTOR } from "./rows.ts";

const hand = (...turns: [number, Turn][]) =>
  turns.reduce<InHand>((now, [id, turn]) => withTurn(now, id, turn), new Map());

describe("what somebody is answering in a list", () => {
  it("is gone when the list does not hold it any more", () => {
    expect(goneFrom(hand([4, "asked"]), [4, 5])).toEqual([]);
    expect(goneFrom(hand([4, "asked"]), [5])).toEqual([4]);
  });

  it("is not gone by the answer itself, also before that is known to be done", () => {
    expect(goneFrom(hand([4, "asked"], [4, "sent"]), [])).toEqual([]);
    expect(goneFrom(hand([4, "asked"], [4, "sent"], [4, "done"]), [])).toEqual([]);
  });

  it("is gone when the answer came too late", () => {
    expect(goneFrom(hand([4, "asked"], [4, "sent"], [4, "failed"]), [])).toEqual([4]);
  });

  it("is nobody's concern once they left it, or never touched it", () => {
    expect(goneFrom(hand([4, "asked"], [4, "left"]), [])).toEqual([]);
    expect(goneFrom(hand(), [])).toEqual([]);
  });
});

describe("a step that waits for its mentor no longer", () => {
  it("was stopped, approved by somebody else, or goes on", () => {
    expect(["cancelled", "lapsed"].map((one) => goneHow(one as "lapsed"))).toEqual([
      "stopped",
      "stopped",
    ]);
    expect(["confirmed", "earned"].map((one) => goneHow(one as "earned"))).toEqual([
      "approved",
      "approved",
    ]);
    expect(goneHow("sentBack")).toBe("goesOn");
  });
});

describe("an offer that waits for the word of who stands beside a resident no longer", () => {
  const how = (offer: Parameters<typeof anOffer>[0]) => goneFromApprover(anOffer(offer), MENTOR);

  it("was taken back, answered, or ended by its time", () => {
    const statuses = ["cancelled", "released", "confirmed", "rejected"] as const;
    expect(statuses.map((status) => how({ status }))).toEqual([
      "cancelled",
      "released",
      "answered",
      "answered",
    ]);
  });

  it("was answered by oneself, as in another tab", () => {
    expect(how({ status: "refused" })).toBe("refused");
    expect(how({ approvedBy: MENTOR })).toBe("approved");
    expect(how({ approvedBy: CREDITOR })).toBeNull();
  });

  it("is of a resident whom one stands beside no longer", () => {
    expect(goneFromApprover(undefined, MENTOR)).toBe("away");
  });
});
