import { describe, expect, it } from "vitest";
import type { OfficeAnswer } from "../../../protocol/wire/index-answers.ts";
import type { AllHelp } from "../../../server/news/help-for.ts";
import type { Services } from "../../../server/services.ts";
import { standsBeside } from "../../../server/news/stands-beside.ts";
import { workAt } from "../../../server/news/work-at.ts";
import { workOf } from "../../../server/news/work-of.ts";
import { startIndexOf } from "./start-index-of.ts";

const SELF = "0x00000000000000000000000000000000000000Aa";
const head = { block: 9, time: 100 };
const people = [{ approver: null }, { approver: SELF.toLowerCase() }];

describe("a representative without any role", () => {
  const office = { head, staff: [], people } as unknown as OfficeAnswer;

  it("is known by whom they stand beside", () => {
    expect(standsBeside(office, SELF)).toBe(true);
    expect(standsBeside({ people: [] }, SELF)).toBe(false);
  });

  it("hears of an offer that waits for their yes", async () => {
    const offer = { id: 4, status: "open", standing: true, madeAt: 90, answerUntil: 900 };
    const index = await startIndexOf({
      [`/approvers/${SELF}`]: { head, offers: [{ ...offer, last: { block: 8 } }], debts: [] },
    });
    try {
      const services = { settings: { indexUrl: index.url } } as unknown as Services;
      const help = { recoveries: [], papers: [], choices: [] } as unknown as AllHelp;
      const work = await workAt(services, office, help, SELF, 100);
      const told = workOf(work!, SELF, 7, 100);
      expect(told).toEqual([{ reason: "asks 4", kind: "work" }]);
      expect(await workAt(services, { ...office, people: [] }, help, SELF, 100)).toBeNull();
    } finally {
      await index.stop();
    }
  });
});
