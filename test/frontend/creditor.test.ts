import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaimFile } from "../../protocol/claims/read-claim-file.ts";
import type { Claim } from "../../protocol/claims/claim.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { AgreementRow } from "../../protocol/wire/index-answers.ts";
import { amountsOf } from "../../frontend/data/amounts-of.ts";
import { EMPTY_CLAIM, readClaim } from "../../frontend/desks/creditor/claims/claim-draft.ts";
import { askClaimWords } from "../../frontend/desks/creditor/claim-words.ts";
import { agreementsFor } from "../../frontend/desks/creditor/claims/agreements-for.ts";
import {
  agreementsInForce,
  askKnown,
  claimsByReference,
} from "../../frontend/desks/creditor/claims-in-book.ts";
import { claimId } from "../../frontend/desks/creditor/claims/claim-id.ts";
import { foundClaims } from "../../frontend/desks/creditor/claims/found-claims.ts";
import { lineAt, requestsOf, sortClaims } from "../../frontend/desks/creditor/file/sort-claims.ts";
import { lineWords } from "../../frontend/desks/creditor/ledger/line-words.ts";
import {
  confirmRequest,
  confirmTogether,
} from "../../frontend/desks/creditor/inbox/offer-terms.ts";
import { confirmOffer } from "../../frontend/transactions/confirm-offer.ts";
import { confirmOffers } from "../../frontend/transactions/confirm-offers.ts";
import { correctClaim } from "../../frontend/transactions/correct-claim.ts";
import { forgiveDebt } from "../../frontend/transactions/forgive-debt.ts";
import { recordPayment } from "../../frontend/transactions/record-payment.ts";
import { hashing } from "../../frontend/transactions/hashing.ts";
import { rejectOffers } from "../../frontend/transactions/reject-offers.ts";
import { registerClaim } from "../../frontend/transactions/register-claim.ts";
import { aDebt, aLine, anOffer, MENTOR, RESIDENT } from "./rows.ts";

describe("the address of a claim", () => {
  it("names one by its number, and none by anything else", () => {
    expect(claimId("12")).toBe(12);
    expect(claimId("4294967295")).toBe(4_294_967_295);
    for (const text of ["abc", "", "0", "-1", "1.5", "1e3", "4294967296", "99999999999"])
      expect(claimId(text)).toBeNull();
  });
});

const format = { money: (cents: bigint | string) => `${cents}` } as never;
const say = ((key: string, values: { [name: string]: string } = {}) =>
  [key, ...Object.values(values)].join(" ")) as never;
const codes = [{ code: "huishouden-02", resident: RESIDENT, reference: "VH-1" }] as const;

function aClaim(change: Partial<Claim> = {}): Claim {
  return {
    line: 2,
    reference: "VH-1",
    matchCode: "huishouden-02",
    collector: null,
    kind: "Huurachterstand",
    parts: { principal: 100n, increase: 0n, interest: 0n, costs: 0n },
    peildatum: "2026-11-01",
    originDate: null,
    endsBy: null,
    redeemable: true,
    ...change,
  };
}

function wordsOf(reference: string, commitment: string): DossierRecord {
  return { kind: "claim", commitment, content: { reference } } as DossierRecord;
}

describe("a claim whose reference is in the book", () => {
  it("is found in any letter case, and not when it was withdrawn", () => {
    const debts = [
      aDebt({ id: 1, commitment: "0x01" }),
      aDebt({ id: 2, commitment: "0x02", status: "withdrawn" }),
    ];
    const records = [wordsOf("vh-1", "0x01"), wordsOf("VH-2", "0x02")];
    const found = claimsByReference(debts, records);
    expect([...found.keys()]).toEqual(["VH-1"]);
    expect(found.get("VH-1")?.id).toBe(1);
  });

  it("leaves out words that never reached the book", () => {
    expect(claimsByReference([], [wordsOf("VH-9", "0x09")]).size).toBe(0);
  });
});

describe("a book that is long", () => {
  const many = Array.from({ length: 250 }, (_, at) => wordsOf(`VH-${at}`, `0x${at}`));

  it("is asked a hundred at a time which of a file's references it has", async () => {
    const asked: string[] = [];
    const ask = (path: string) => {
      const of = path.split("of=")[1]!.split(",");
      asked.push(path.split("?")[0]!);
      return Promise.resolve({ debts: of.map((one) => aDebt({ commitment: one as never })) });
    };
    const wanted = [...many.map((_, at) => `vh-${at}`), "VH-NEW"];
    const known = await askKnown(ask as never, RESIDENT, wanted, many);
    expect(known.size).toBe(250);
    expect(asked).toEqual(Array(3).fill(`/index/creditors/${RESIDENT}/debts`));
    expect((await askKnown(ask as never, RESIDENT, ["VH-NEW"], many)).size).toBe(0);
    expect(asked).toHaveLength(3);
  });

  it("tells the words of what is on the screen alone, and shows the rest where they fail", async () => {
    const debts = [aDebt({ commitment: "0x01" }), aDebt({ commitment: "0x01" })];
    const paths: string[] = [];
    const words = await askClaimWords(
      ((path: string) => {
        paths.push(path);
        if (path.includes("match-codes")) return Promise.reject(new Error("away"));
        return Promise.resolve({ records: [wordsOf("VH-1", "0x01")] });
      }) as never,
      debts,
      [null, "0x0f"],
    );
    expect(paths).toEqual(["/api/v1/claims?of=0x01,0x0f", `/api/v1/match-codes?of=${RESIDENT}`]);
    expect(words).toMatchObject({ codes: [], failed: true });
    expect(words.records).toHaveLength(1);
  });

  it("is looked through by reference, kind and code, the newest first", () => {
    const records = [
      { ...wordsOf("VH-1", "0x01"), content: { reference: "VH-1", kind: "Huur" } },
      { ...wordsOf("VH-2", "0x02"), content: { reference: "VH-2", kind: "Glas" } },
    ].map((one, at) => ({ ...one, subject: at === 0 ? RESIDENT : MENTOR })) as DossierRecord[];
    const book = { records, codes: [...codes] };
    expect(foundClaims(book, "vh-", 50)).toEqual(["0x02", "0x01"]);
    expect(foundClaims(book, "glas", 50)).toEqual(["0x02"]);
    expect(foundClaims(book, "HUISHOUDEN", 50)).toEqual(["0x01"]);
    expect(foundClaims(book, "vh", 1)).toEqual(["0x02"]);
  });
});

describe("the lines of a file", () => {
  it("are new, known or kept aside", () => {
    const claims = [
      aClaim(),
      aClaim({ reference: "vh-2" }),
      aClaim({ reference: "VH-3", redeemable: false }),
    ];
    const states = sortClaims(claims, new Set(["VH-2"])).map(({ state }) => state);
    expect(states).toEqual(["new", "known", "aside"]);
  });

  it("come down to nothing once each of them is in the book", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}-\d{4}$/)), (references) => {
        const claims = references.map((reference) => aClaim({ reference }));
        const after = sortClaims(claims, new Set(references));
        expect(after.every(({ state }) => state === "known")).toBe(true);
      }),
    );
  });

  it("tell which of them is next, past those that are not registered", () => {
    const file = [
      aClaim({ line: 2 }),
      aClaim({ line: 3, redeemable: false }),
      aClaim({ line: 4, reference: "VH-2" }),
      aClaim({ line: 5, reference: "VH-3" }),
    ];
    const sorted = sortClaims(file, new Set(["VH-2"]));
    expect([0, 1, 2].map((done) => lineAt(sorted, done))).toEqual([2, 5, 0]);
  });

  it("go to the resident who gave the code, and to nobody without one", () => {
    const stray = aClaim({ reference: "VH-2", matchCode: "onbekend-99" });
    const sorted = sortClaims([aClaim(), stray], new Set());
    expect(requestsOf(sorted, [...codes], 7)).toMatchObject([
      { reference: "VH-1", resident: RESIDENT, agreementId: 7 },
    ]);
  });

  it("of the pilot's Dutch Excel can all be registered", async () => {
    const bytes = await readFile(
      new URL("../../scripts/pilot/debts-excel-nl.csv", import.meta.url),
    );
    const file = readClaimFile(bytes, {
      knownCodes: new Set(["huishouden-02", "huishouden-05"]),
      ownName: "Woningcorporatie A",
      today: "2026-11-21",
    });
    if (file.kind === "refused") throw new Error(JSON.stringify(file.problems));
    expect(sortClaims(file.claims, new Set()).map(({ state }) => state)).toEqual(["new", "new"]);
  });
});

describe("a claim that is being typed", () => {
  it("asks for all that is missing", () => {
    expect(readClaim(EMPTY_CLAIM, [...codes], 1, "2026-11-21").missing).toEqual([
      "code",
      "reference",
      "kind",
      "amounts",
      "peildatum",
    ]);
  });

  it("is refused an end in the past", () => {
    const draft = {
      ...EMPTY_CLAIM,
      code: "huishouden-02",
      reference: "VH-5",
      kind: "Glasschade",
      parts: { ...EMPTY_CLAIM.parts, principal: "85" },
      peildatum: "2026-11-01",
    };
    expect(readClaim(draft, [...codes], 1, "2026-11-21").request?.parts.principal).toBe(8_500n);
    const ended = { ...draft, endsBy: "2026-11-20" };
    expect(readClaim(ended, [...codes], 1, "2026-11-21").missing).toEqual(["endsBy"]);
  });

  it("has no sum while one part can not be read", () => {
    const parts = { principal: "50", increase: "", interest: "", costs: "" };
    expect(amountsOf(parts)?.principal).toBe(5_000n);
    expect(amountsOf({ ...parts, costs: "1.475" })).toBeNull();
    expect(amountsOf({ ...parts, costs: "tien" })).toBeNull();
  });

  it("is registered with its end in days since 1970", () => {
    const request = requestsOf(
      sortClaims([aClaim({ endsBy: "2027-03-01" })], new Set()),
      [...codes],
      7,
    )[0]!;
    const config = { contracts: { DebtRegister: RESIDENT } } as never;
    const { args } = registerClaim.call(request, config, [{ commitment: "0xc" } as never], hashing);
    expect(args).toEqual([
      RESIDENT,
      7,
      20_878,
      "0xc",
      { principal: 100, increase: 0, interest: 0, costs: 0 },
    ]);
    expect(new Date(20_878 * 86_400_000).toISOString()).toBe("2027-03-01T00:00:00.000Z");
  });
});

describe("the agreements of a creditor", () => {
  const agreement = (id: number, part: object = {}) =>
    ({ id, creditor: RESIDENT, status: "active", until: 2_000, ...part }) as AgreementRow;
  const agreements = [
    agreement(1),
    agreement(9),
    agreement(10, { status: "proposed" }),
    agreement(11, { until: 1_000 }),
  ];

  it("hold for a new claim the newest in force first, and it is named before the yes", () => {
    expect(agreementsInForce(agreements, 1_000).map(({ id }) => id)).toEqual([9, 1]);
    const [request] = requestsOf(sortClaims([aClaim()], new Set()), [...codes], 9);
    expect(registerClaim.summary(request!, say, format).map(({ text }) => text)).toContain(
      "agreement.number 9",
    );
  });

  it("take over a claim whose own has ended, before those of others", () => {
    const others = [{ agreementId: 2, creditor: MENTOR }];
    const choice = agreementsFor({ agreementId: 11 }, { agreements, others }, 1_000);
    expect(choice.map(({ agreementId }) => agreementId)).toEqual([9, 1, 2]);
    const [first] = agreementsFor({ agreementId: 9 }, { agreements, others }, 1_000);
    expect(first?.agreementId).toBe(1);
  });
});

describe("what the creditor reads before a yes", () => {
  it("says what goes back of an offer that is larger than what is open", () => {
    const debt = aDebt({ open: { principal: "499" } });
    const request = confirmRequest(anOffer({ coins: "23596" }), debt);
    expect(request.returned).toBe(23_097n);
    const texts = (one: typeof request) =>
      confirmOffer.summary(one, say, format).map(({ text }) => text);
    expect(texts(request)).toContain("confirmOffer.backText 23097");
    const fits = confirmRequest(anOffer({ coins: "499" }), debt);
    expect(texts(fits).join()).not.toContain("backText");
  });

  it("tells the parts that fall, and what is left of each", () => {
    const rows = confirmOffer.summary(
      {
        offerId: 1,
        taken: { principal: 2_695n, increase: 0n, interest: 305n, costs: 2_000n },
        left: { principal: 15_595n, increase: 0n, interest: 0n, costs: 0n },
        returned: 0n,
        route: "forgiven",
      },
      say,
      format,
    );
    expect(rows.map(({ text }) => text)).toEqual([
      "confirmOffer.partOf 2695 15595",
      "confirmOffer.allOf 305 0",
      "confirmOffer.allOf 2000 0",
      "confirmOffer.fromTo 20595 15595",
      "route.forgiven",
    ]);
  });
});

describe("what the creditor reads before a yes to several", () => {
  it("says of each what falls, and whose coins go back where less is open than they offer", () => {
    const offers = ["4000", "3000", "100"].map((coins, at) => ({
      offer: anOffer({ id: at + 1, coins }),
      debt: aDebt({ open: { principal: "6500" } }),
    }));
    const what = confirmTogether(offers);
    expect(what).toEqual([{ taken: 4000n, returned: 0n }, { taken: 2500n, returned: 500n }, null]);
    const lines = offers.map(({ offer }, at) => ({
      offerId: offer.id,
      reference: `WB-${at}`,
      code: "huishouden-02",
      coins: BigInt(offer.coins),
      what: what[at] ?? null,
    }));
    expect(confirmOffers.summary(lines, say, format).map(({ text }) => text)).toEqual([
      "batch.lineTaken 4000 4000",
      "batch.lineBack 2500 500 huishouden-02",
      "batch.lineLeft 100 huishouden-02",
      "batch.totalText 6500",
      "batch.finalText",
    ]);
  });
});

describe("a correction", () => {
  const before = { principal: 100n, increase: 0n, interest: 10n, costs: 0n };
  const summary = (after: typeof before, offered: bigint, recognised = true) =>
    correctClaim
      .summary(
        { resident: RESIDENT, debtId: 1, before, after, recognised, offered, reason: "x" },
        say,
        format,
      )
      .map(({ text }) => text);
  const consequence = (after: typeof before) => summary(after, 0n).at(-1);

  it("asks the resident again where the bill was not recognised, also lower or as it was", () => {
    for (const after of [{ ...before, principal: 50n }, before])
      expect(summary(after, 0n, false).at(-1)).toBe("correctClaim.looksAgain");
  });

  it("says what goes back where more is offered than becomes open", () => {
    const lower = { ...before, principal: 40n };
    expect(summary(lower, 70n)).toContain("correctClaim.back 70 20");
    expect(summary(lower, 50n).join()).not.toContain("correctClaim.back");
  });

  it("asks the resident again when one part goes up, even where the sum goes down", () => {
    expect(consequence({ ...before, principal: 50n, interest: 11n })).toBe(
      "correctClaim.asksAgain",
    );
  });

  it("keeps the recognition when everything goes down, and settles at zero", () => {
    expect(consequence({ ...before, principal: 50n })).toBe("correctClaim.keeps");
    expect(consequence({ principal: 0n, increase: 0n, interest: 0n, costs: 0n })).toBe(
      "correctClaim.settled",
    );
  });
});

describe.each([
  ["a payment elsewhere", recordPayment],
  ["what is forgiven", forgiveDebt],
] as const)("%s", (_, transaction) => {
  const before = { principal: 100n, increase: 0n, interest: 10n, costs: 0n };
  const summary = (taken: typeof before, offered: bigint) =>
    transaction
      .summary({ resident: RESIDENT, debtId: 1, before, taken, offered, reason: "x" }, say, format)
      .map(({ text }) => text);
  const taken = { ...before, principal: 90n, interest: 0n };

  it("says what goes back where more is offered than stays open, and not that all goes on", () => {
    expect(summary(taken, 50n)).toContain("correctClaim.back 50 30");
    expect(summary(taken, 50n).at(-1)).toBe("correctClaim.keeps");
  });

  it("lets the coins that wait go on where they fit", () => {
    for (const offered of [0n, 20n]) {
      expect(summary(taken, offered).join()).not.toContain("correctClaim.back");
      expect(summary(taken, offered).at(-1)).toBe("lower.thenText");
    }
  });

  it("says that the claim is settled, and every coin goes back, where nothing stays open", () => {
    expect(summary(before, 50n)).toContain("correctClaim.back 50 50");
    expect(summary(before, 50n).at(-1)).toBe("correctClaim.settled");
  });
});

describe("a line of the creditor's book", () => {
  const open = { principal: "18290", increase: "0", interest: "305", costs: "2000" };

  it("tells the sum of the parts of a claim, and the coins of an offer", () => {
    const registered = aLine({ event: "DebtRegistered", args: { debtId: "4", open } });
    expect(lineWords(registered)).toEqual({
      key: "ledger.DebtRegistered",
      debtId: 4,
      amount: { cents: 20_595n, of: "euros" },
    });
    const made = aLine({ event: "OfferMade", args: { debtId: "4", coins: "5000" } });
    expect(lineWords(made)?.amount).toEqual({ cents: 5_000n, of: "coins" });
  });

  it("tells what went at a yes and not what is left", () => {
    const args = { debtId: "4", taken: { ...open, principal: "2695" }, open };
    expect(lineWords(aLine({ event: "DebtLowered", args }))?.amount).toEqual({
      cents: 5_000n,
      of: "euros",
    });
  });

  it("keeps silent about events that are not the creditor's", () => {
    expect(lineWords(aLine({ event: "SubgoalConfirmed" }))).toBeNull();
  });
});

describe("no to several offers at once", () => {
  const request = {
    lines: [
      { offerId: 3, resident: RESIDENT, reference: "VH-1", coins: 500n },
      { offerId: 7, resident: MENTOR, reference: "VH-2", coins: 900n },
    ],
    reason: "Wij scheiden dit jaar niets meer kwijt.",
  };
  const contracts = { Redemptions: MENTOR } as Config["contracts"];

  it("gives each resident the reason as words of their own", () => {
    expect(rejectOffers.records?.(request)).toEqual([
      { kind: "reject", subject: RESIDENT, content: { reason: request.reason } },
      { kind: "reject", subject: MENTOR, content: { reason: request.reason } },
    ]);
  });

  it("sends the commitments in the order of the offers", () => {
    const records = [{ commitment: "0x0a" }, { commitment: "0x0b" }] as const;
    const { functionName, args } = rejectOffers.call(
      request,
      { contracts } as Config,
      [...records],
      hashing,
    );
    expect([functionName, args]).toEqual([
      "rejectMany",
      [
        [3, 7],
        ["0x0a", "0x0b"],
      ],
    ]);
  });

  it("says what goes back for each of them, and why", () => {
    expect(rejectOffers.summary(request, say, format)).toHaveLength(3);
  });
});
