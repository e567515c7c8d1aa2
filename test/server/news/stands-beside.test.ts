import { describe, expect, it } from "vitest";
import type { AllHelp } from "../../../server/news/help-for.ts";
import type { WholeOffice } from "../../../server/news/office-at.ts";
import type { Services } from "../../../server/services.ts";
import { standsBeside } from "../../../server/news/stands-beside.ts";
import { worksAt } from "../../../server/news/works-at.ts";
import { workOf } from "../../../server/news/work-of.ts";
import { startIndexOf } from "./start-index-of.ts";

const SELF = "0x00000000000000000000000000000000000000Aa";
const head = { block: 9, time: 100 };
const approvers = ["0x00000000000000000000000000000000000000bb", SELF.toLowerCase()];

describe("a representative without any role", () => {
  const office = { head, staff: [], approvers } as unknown as WholeOffice;

  it("is known by whom they stand beside", () => {
    expect(standsBeside(office, SELF)).toBe(true);
    expect(standsBeside({ approvers: [] }, SELF)).toBe(false);
  });

  it("hears of an offer that waits for their yes", async () => {
    expect(await toldTo(office)).toEqual(["asks 4"]);
    expect(await toldTo({ ...office, approvers: [] })).toEqual([]);
  });
});

describe("a representative with another role", () => {
  const from = { revoked: false, from: 0, until: 1_000, organisation: 1 };
  const as = (role: string) =>
    ({ head, approvers, staff: [{ address: SELF, role, ...from }] }) as unknown as WholeOffice;

  it("hears of both, each once", async () => {
    expect(await toldTo(as("mentor"))).toEqual(["second 3-1", "asks 4"]);
    expect(await toldTo(as("second"))).toEqual(["second 3-1", "asks 4"]);
    expect(await toldTo(as("creditor"))).toEqual(["asks 5", "asks 4"]);
    expect(await toldTo(as("counsellor"))).toEqual(["asks 4"]);
  });

  it("hears of the role alone when they stand beside nobody", async () => {
    expect(await toldTo({ ...as("mentor"), approvers: [] })).toEqual(["second 3-1"]);
  });
});

/** The reasons to write to this account, with an offer, a plan of a colleague and an offer to a creditor that wait. */
async function toldTo(office: WholeOffice): Promise<string[]> {
  const waits = {
    status: "open",
    standing: true,
    madeAt: 90,
    answerUntil: 900,
    last: { block: 8 },
  };
  const plan = { id: 3, version: 1, last: { block: 8 } };
  const index = await startIndexOf({
    [`/approvers/${SELF}`]: { head, offers: [{ id: 4, ...waits }], debts: [] },
    [`/seconds/${SELF}`]: { head, plans: [plan], conflicts: [] },
    [`/mentors/${SELF}`]: { head, residents: [], suggestions: [] },
    [`/creditors/${SELF}/open`]: {
      head,
      offers: [{ id: 5, ...waits, approver: null }],
      next: null,
    },
  });
  try {
    const services = { settings: { indexUrl: index.url } } as unknown as Services;
    const help: AllHelp = { recoveries: [], papers: [], choices: [] };
    const works = await worksAt(services, office, help, SELF, 100);
    return works.flatMap((work) => workOf(work, SELF, 7, 100)).map(({ reason }) => reason);
  } finally {
    await index.stop();
  }
}
