import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOfParts } from "../../protocol/money/order-of-parts.ts";
import { PARTS } from "../../protocol/money/debt-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type {
  OfficeAnswer,
  PersonRow,
  RoleWaitsAnswer,
  StaffRow,
} from "../../protocol/wire/index-answers.ts";
import {
  EMPTY_AGREEMENT,
  readAgreement,
} from "../../frontend/desks/office/agreements/agreement-draft.ts";
import { purseWarning } from "../../frontend/desks/office/purse/purse-warning.ts";
import { allOrders, USUAL_ORDER } from "../../frontend/desks/office/agreements/orders.ts";
import { householdsOf } from "../../frontend/desks/office/enrol/households-of.ts";
import {
  draftOf,
  EMPTY_PERSON,
  readPerson,
} from "../../frontend/desks/office/enrol/person-draft.ts";
import { monthsOfYear } from "../../frontend/desks/office/changes/months-of-year.ts";
import { readAddress } from "../../frontend/desks/office/read-address.ts";
import { newcomersOf } from "../../frontend/desks/office/choose/newcomers-of.ts";
import { draftFor, EMPTY_GRANT, readGrant } from "../../frontend/desks/office/staff/grant-draft.ts";
import { EMPTY_READER, readReader } from "../../frontend/desks/office/readers/reader-draft.ts";
import { staffState } from "../../frontend/desks/office/staff/staff-state.ts";
import {
  agreementsToApprove,
  endsToConfirm,
  mayConfirmEnd,
  staffToApprove,
} from "../../frontend/desks/office/waiting.ts";
import { enrolResident } from "../../frontend/transactions/enrol-resident.ts";
import { revokeStaff } from "../../frontend/transactions/revoke-staff.ts";
import type { RecordContents } from "../../protocol/wire/dossier-records.ts";
import type { Invitation } from "../../protocol/wire/joining-api.ts";
import { aDebt, aLine } from "./rows.ts";

const JOOST: Address = "0x1111111111111111111111111111111111111111";
const LEILA: Address = "0x2222222222222222222222222222222222222222";
const PETER: Address = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045";
const WIM: Address = "0x4444444444444444444444444444444444444444";
const NOW = 1_800_000_000;

const last = aLine();
const mentor: StaffRow = {
  last,
  address: PETER,
  role: "mentor",
  organisation: 2,
  from: NOW - 10,
  until: NOW + 86_400,
  ceiling: "150000",
  team: 1,
  revoked: false,
  grantedBy: JOOST,
};
const resident: PersonRow = {
  last,
  address: WIM,
  household: 4,
  neighbourhood: 2,
  status: "participating",
  balance: "0",
  held: "0",
  mentor: PETER,
  mentorActs: { from: 0, until: NOW + 86_400 },
  approver: null,
  enrolledAt: NOW - 86_400,
  honouredUntil: null,
  end: null,
  commitment: "0x",
};

function answer(part: Partial<OfficeAnswer>): OfficeAnswer {
  const head = { block: 1, time: NOW };
  const people = { enrolled: 0, participating: 0, paused: 0, left: 0 };
  const counts = { people, withoutMentor: 0, disputed: 0 };
  return { head, counts, ends: [], staff: [], funds: [], agreements: [], ...part };
}

describe("what waits for the office", () => {
  it("shows a stand-in mentor to a second official alone", () => {
    const staff = [{ ...mentor, from: NOW + 100 }];
    expect(staffToApprove(answer({ staff }), LEILA)).toHaveLength(1);
    expect(staffToApprove(answer({ staff }), JOOST)).toEqual([]);
    expect(staffToApprove(answer({ staff }), PETER)).toEqual([]);
    expect(staffToApprove(answer({ staff: [mentor] }), LEILA)).toEqual([]);
  });

  it("shows a proposed agreement to who did not propose it", () => {
    const agreements = [{ ...aDebt().agreement, status: "proposed" as const, proposedBy: JOOST }];
    expect(agreementsToApprove(answer({ agreements }), LEILA)).toHaveLength(1);
    expect(agreementsToApprove(answer({ agreements }), JOOST)).toEqual([]);
  });
});

describe("who can be chosen without an address", () => {
  const came: Invitation = {
    id: "0x01",
    by: JOOST,
    neighbourhood: 2,
    at: NOW,
    until: NOW + 10,
    state: "matched",
    account: WIM,
    claimedAt: NOW,
    refusedClaims: 0,
    matchedBy: JOOST,
    purpose: "join",
    signer: null,
    replaces: null,
    hasTicket: false,
    status: "none",
  };

  it("is who came by an invitation, once the words were the same on both screens", () => {
    expect(newcomersOf([came], [])).toEqual([
      { account: WIM, invitation: "0x01", neighbourhood: 2 },
    ]);
    const others = [
      { ...came, state: "claimed" as const },
      { ...came, state: "revoked" as const, account: null },
      { ...came, status: "participating" as const },
      { ...came, purpose: "device" as const },
    ];
    expect(newcomersOf(others, [])).toEqual([]);
  });

  it("is no newcomer who works here already, however the address is written", () => {
    expect(newcomersOf([{ ...came, account: PETER }], [mentor])).toEqual([]);
    const small = PETER.toLowerCase() as Address;
    expect(newcomersOf([{ ...came, account: small }], [mentor])).toEqual([]);
  });

  it("is a colleague with what stays filled in, without a new end or ceiling", () => {
    const filled = { name: "Peter", role: "mentor", organisation: "2", team: "1" };
    expect(draftFor(mentor, "Peter")).toEqual(filled);
    expect(draftFor(undefined, "Peter")).toEqual({ name: "Peter" });
  });
});

describe("a role", () => {
  it("is waiting, valid, ended or revoked at a moment", () => {
    expect(staffState({ ...mentor, from: NOW + 1 }, NOW)).toBe("waiting");
    expect(staffState({ ...mentor, from: NOW }, NOW)).toBe("valid");
    expect(staffState({ ...mentor, until: NOW }, NOW)).toBe("ended");
    expect(staffState({ ...mentor, revoked: true }, NOW)).toBe("revoked");
  });

  const organisations = [{ id: 2, name: "Rijnstad", account: null, accounts: [] }];
  const draft = {
    ...EMPTY_GRANT,
    address: PETER,
    name: " Peter ",
    role: "mentor" as const,
    organisation: "2",
    until: "2027-12-31",
    ceiling: "1.500,00",
  };

  it("asks for every field of an empty form", () => {
    const { request, missing } = readGrant(EMPTY_GRANT, organisations, "2026-11-22", false);
    expect(request).toBeNull();
    expect(missing).toEqual(["address", "staffName", "role", "organisation", "until"]);
  });

  it("is granted until the last second of the day, with the ceiling in cents", () => {
    const { request } = readGrant(draft, organisations, "2026-11-22", false);
    expect(request).toMatchObject({ name: "Peter", organisation: 2, ceiling: 150_000n });
    expect(request!.until).toBe(Date.UTC(2027, 11, 31, 22, 59, 59) / 1000);
  });

  it("has no ceiling unless it is a mentor's, and a mentor's is above zero", () => {
    const second = readGrant({ ...draft, role: "second" }, organisations, "2026-11-22", true);
    expect(second.request!.ceiling).toBe(0n);
    const none = readGrant({ ...draft, ceiling: "0" }, organisations, "2026-11-22", true);
    expect(none.missing).toEqual(["ceiling"]);
  });

  it("must last beyond the day on which it begins", () => {
    const { missing } = readGrant(
      { ...draft, until: "2026-11-22" },
      organisations,
      "2026-11-22",
      true,
    );
    expect(missing).toEqual(["until"]);
  });

  it("is for a name that can be read, with no citizen number", () => {
    for (const name of ["\u200b\u200b", "😀", "Wim 123456782"]) {
      const { request, missing } = readGrant({ ...draft, name }, organisations, "2026-11-22", true);
      expect([name, request, missing]).toEqual([name, null, ["staffName"]]);
    }
  });
});

describe("taking a role away", () => {
  const say = ((key: string, values?: object) => (values ? [key, values] : key)) as never;
  const request = { account: WIM, name: "Wim" };
  const head = { block: 1, time: NOW };
  const told = (waits: RoleWaitsAnswer | null) =>
    revokeStaff
      .summary({ ...request, waits }, say, {} as never)
      .slice(3)
      .map(({ text }) => text);

  it("says first what would wait there, and only what does", () => {
    const none = { head, offers: 0, claims: 0, approvals: 0, residents: 0, steps: 0 };
    expect(told(none)).toEqual([]);
    expect(told({ ...none, offers: 3, claims: 20 })).toEqual([
      ["staff.waits.offers", { count: 3 }],
      ["staff.waits.claims", { count: 20 }],
    ]);
  });

  it("says so where that is not known", () => {
    expect(told(null)).toEqual(["staff.waits.unknown"]);
  });
});

describe("enrolling somebody", () => {
  const say = ((key: string, values?: object) => (values ? [key, values] : key)) as never;
  const content: RecordContents["person"] = {
    name: "Sanne",
    language: "ar",
    ageGroup: "27+",
    benefit: "no",
    arrangement: true,
    representative: "De Vries Bewind",
    neighbourhood: "Geitenkamp",
  };
  const told = (part: Partial<RecordContents["person"]>, words: string | null) =>
    Object.fromEntries(
      enrolResident
        .summary(
          {
            resident: WIM,
            words,
            household: 0,
            neighbourhood: 1,
            content: { ...content, ...part },
            language: "Arabisch",
          },
          say,
          {} as never,
        )
        .map(({ term, text }) => [term, text]),
    );

  it("says before the yes what weighs most: language, debt arrangement and representative", () => {
    expect(told({}, null)).toMatchObject({
      "person.language": "Arabisch",
      "person.arrangement": "yes",
      "person.representative": "De Vries Bewind",
    });
    expect(told({ arrangement: false, representative: null }, null)).toMatchObject({
      "person.arrangement": "no",
      "person.representative": "no",
    });
  });

  it("says the three words of the phone, where there are any", () => {
    expect(told({}, "boom · fiets · maan")["enrol.words"]).toBe("boom · fiets · maan");
    expect(told({}, null)).not.toHaveProperty("enrol.words");
  });
});

describe("an address", () => {
  it("is refused with a slip in it", () => {
    expect(readAddress(` ${PETER} `)).toBe(PETER);
    expect(readAddress(PETER.toLowerCase())).toBe(PETER);
    expect(readAddress(PETER.replace("dA", "da"))).toBeNull();
    expect(readAddress(PETER.slice(0, -1))).toBeNull();
  });
});

describe("words about a resident", () => {
  it("need an answer that somebody chose to each question", () => {
    expect(readPerson(EMPTY_PERSON, "Geitenkamp")).toEqual({
      content: null,
      missing: ["name", "ageGroup", "benefit", "arrangement", "represented"],
    });
  });

  it("need a name that can be read, with no citizen number", () => {
    const whole = { ...EMPTY_PERSON, ageGroup: "27+", benefit: "no", arrangement: "no" } as const;
    for (const name of ["\u200b\u200b", "😀", "Wim\u202e", "Wim 123456782"]) {
      const { content, missing } = readPerson({ ...whole, represented: "no", name }, "Geitenkamp");
      expect([name, content, missing]).toEqual([name, null, ["name"]]);
      const by = { represented: "yes", representative: name, name: "Wim" } as const;
      expect(readPerson({ ...whole, ...by }, "Geitenkamp").missing).toEqual(["representative"]);
    }
  });

  it("come back the same after they were opened to be corrected", () => {
    const content = fc.record({
      name: fc.constantFrom("Wim", "Emine"),
      language: fc.constantFrom("nl", "tr"),
      benefit: fc.constantFrom("yes" as const, "no" as const, "unknown" as const),
      ageGroup: fc.constantFrom("18-20" as const, "21-26" as const, "27+" as const),
      arrangement: fc.boolean(),
      representative: fc.constantFrom("Mr. Bos", null),
      neighbourhood: fc.constantFrom("Geitenkamp", "Plattenburg"),
    });
    fc.assert(
      fc.property(content, (words) => {
        expect(readPerson(draftOf(words), words.neighbourhood).content).toEqual(words);
      }),
    );
  });
});

describe("households", () => {
  it("gather who still belongs to them", () => {
    const person = (address: Address, household: number, status = resident.status): PersonRow => ({
      ...resident,
      address,
      household,
      status,
    });
    const found = householdsOf([
      person(JOOST, 2),
      person(LEILA, 1),
      person(PETER, 2),
      person(WIM, 1, "left"),
    ]);
    expect(found).toEqual([
      { id: 1, neighbourhood: 2, members: [LEILA] },
      { id: 2, neighbourhood: 2, members: [JOOST, PETER] },
    ]);
  });
});

describe("an agreement", () => {
  const creditors = [{ id: 5, name: "Waterbedrijf D", account: PETER, accounts: [] } as const];
  const draft = {
    ...EMPTY_AGREEMENT,
    creditor: "5",
    until: "2027-12-31",
    route: "forgiven" as const,
    ceiling: "2.000",
    freezesCosts: "yes" as const,
  };

  it("can put the parts in every order, the usual one first", () => {
    expect(orderOfParts(USUAL_ORDER)).toEqual(["costs", "interest", "increase", "principal"]);
    const orders = allOrders().map((order) => orderOfParts(order).join());
    expect(new Set(orders).size).toBe(24);
    expect(orders[0]).toBe("costs,interest,increase,principal");
    for (const order of allOrders()) expect(new Set(orderOfParts(order)).size).toBe(PARTS.length);
  });

  it("does not guess an ambiguous ceiling", () => {
    expect(readAgreement(draft, creditors, "2026-11-22").missing).toEqual(["yearlyCeiling"]);
  });

  it("is read with the rate in ten-thousandths and no fund where none pays", () => {
    const { request } = readAgreement({ ...draft, ceiling: "2.000,00" }, creditors, "2026-11-22");
    expect(request).toMatchObject({
      creditor: PETER,
      rateBps: 10_000,
      order: USUAL_ORDER,
      fundId: 0,
      yearlyCeiling: 200_000n,
    });
  });

  it("names the fund that pays, and a rate and a term that the contract can hold", () => {
    const wrong = { ...draft, route: "paidByFund" as const, rate: "6,56", answerDays: "91" };
    expect(readAgreement({ ...wrong, ceiling: "1,00" }, creditors, "2026-11-22").missing).toEqual([
      "rate",
      "answerDays",
      "fund",
    ]);
  });
});

describe("an end that was announced", () => {
  const end = { from: NOW, by: JOOST, commitment: "0x" } as const;

  it("is confirmed by another official, from its moment on and not a second before", () => {
    expect(mayConfirmEnd(end, NOW - 1, LEILA)).toBe("early");
    expect(mayConfirmEnd(end, NOW, LEILA)).toBe("yes");
    expect(mayConfirmEnd(end, NOW, JOOST)).toBe("own");
  });

  it("waits for whoever may confirm it", () => {
    const ends = [{ ...resident, end }];
    expect(endsToConfirm(answer({ ends }), LEILA)).toHaveLength(1);
    expect(endsToConfirm(answer({ ends }), JOOST)).toEqual([]);
    expect(endsToConfirm(answer({ ends: [] }), LEILA)).toEqual([]);
    expect(endsToConfirm(undefined, LEILA)).toEqual([]);
  });
});

describe("what was received elsewhere", () => {
  it("can be written down for the months of this year in Amsterdam, this one first", () => {
    const at = (iso: string) => Date.parse(iso) / 1000;
    expect(monthsOfYear(at("2026-03-15T12:00:00Z"))).toEqual([
      2026 * 12 + 2,
      2026 * 12 + 1,
      2026 * 12,
    ]);
    // In Amsterdam the new year has begun.
    expect(monthsOfYear(at("2026-12-31T23:30:00Z"))).toEqual([2027 * 12]);
  });
});

describe("the pot for the costs", () => {
  const purse = { left: "90", warnBelow: "40", isLow: false, daysLeft: 30 };

  it.each([
    ["nothing while it lasts", purse, null],
    ["nothing where nothing goes", { ...purse, daysLeft: null }, null],
    ["early that two weeks are left", { ...purse, daysLeft: 13 }, "soon"],
    ["that it is time to fill it", { ...purse, left: "39", isLow: true }, "low"],
    ["what is still paid", { ...purse, left: "19", isLow: true, daysLeft: 0 }, "essential"],
  ] as const)("says %s", (_, state, warning) => {
    expect(purseWarning(state)).toBe(warning);
  });
});

describe("letting somebody look along", () => {
  const days = { first: "2027-01-02", last: "2028-01-01" };
  const draft = {
    ...EMPTY_READER,
    address: PETER,
    name: " Noor ",
    role: "auditor" as const,
    organisation: "3",
    neighbourhood: "2",
    until: "2027-06-30",
    reason: "Controle",
  };

  it("needs who, as what, for whom, until when and why", () => {
    expect(readReader(EMPTY_READER, days)).toEqual({
      address: null,
      body: null,
      missing: ["address", "name", "role", "organisation", "until", "reason"],
    });
    for (const until of ["2027-01-01", "2028-01-02"])
      expect(readReader({ ...draft, until }, days).missing).toEqual(["until"]);
  });

  it("needs a name that can be read, with no citizen number", () => {
    for (const name of ["\u200b\u200b", "😀", "Wim 123456782"]) {
      const { body, missing } = readReader({ ...draft, name }, days);
      expect([name, body, missing]).toEqual([name, null, ["name"]]);
    }
  });

  it("has a neighbourhood for a communitybuilder and for nobody else", () => {
    expect(readReader(draft, days).body).toMatchObject({ name: "Noor", neighbourhood: null });
    const builder = { ...draft, role: "communityBuilder" as const };
    expect(readReader(builder, days).body).toMatchObject({ neighbourhood: 2 });
    expect(readReader({ ...builder, neighbourhood: "" }, days).missing).toEqual(["neighbourhood"]);
  });
});
