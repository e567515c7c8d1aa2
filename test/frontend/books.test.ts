import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReceiptCode } from "../../protocol/receipts/receipt-code.ts";
import { commitmentOf } from "../../protocol/commitment/commitment-of.ts";
import { beginOfMonth } from "../../protocol/time/month-of.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { OfferRow } from "../../protocol/wire/index-answers.ts";
import { csvOf } from "../../frontend/data/csv-of.ts";
import { bookEntries } from "../../frontend/desks/creditor/books/book-entries.ts";
import { bookRows } from "../../frontend/desks/creditor/books/book-rows.ts";
import { confirmedOf } from "../../frontend/receipts/confirmed-of.ts";
import { noticeLetter } from "../../frontend/desks/creditor/books/notice-letter.ts";
import { noticesOf } from "../../frontend/desks/creditor/books/notices-of.ts";
import { receiptLetter } from "../../frontend/receipts/receipt-letter.ts";
import { receiptRequest } from "../../frontend/desks/verify/check-receipt.ts";
import { aDebt, aLine, anOffer, CREDITOR, RESIDENT } from "./rows.ts";

const MONTH = 2026 * 12 + 10;
const at = beginOfMonth(MONTH) + 60;
const TX = `0x${"ab".repeat(32)}` as const;
const SALT = `0x${"5a".repeat(32)}` as const;
const say = ((key: string, values: object = {}) =>
  [key, ...(Object.values(values) as string[])].join(" ")) as never;
const format = {
  money: (cents: bigint | string) => `${cents}`,
  date: (seconds: number) => `day ${seconds}`,
  moment: (seconds: number) => `moment ${seconds}`,
  isoDate: (iso: string) => iso,
};

function aClaim(reference: string, collector: string | null = null): DossierRecord<"claim"> {
  const words = {
    kind: "claim",
    content: { reference, kind: "Water", collector, peildatum: "2026-11-01", originDate: null },
  } as const;
  const place = { salt: SALT, contract: CREDITOR, version: 1 } as const;
  const id = "5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e";
  const commitment = commitmentOf({ ...place, ...words, chainId: 1, record: id });
  return { ...place, ...words, id, commitment, subject: RESIDENT, at: 0, by: CREDITOR };
}

function aYes(id: number, taken: Partial<NonNullable<OfferRow["taken"]>>, change = {}): OfferRow {
  const nothing = { principal: "0", increase: "0", interest: "0", costs: "0" };
  return anOffer({
    id,
    status: "confirmed",
    burned: "100",
    returned: "0",
    taken: { ...nothing, ...taken },
    answeredAt: at,
    last: aLine({ event: "OfferConfirmed", tx: TX }),
    ...change,
  });
}

describe("the entries of a month", () => {
  const claim = aClaim("WB-1");
  const debts = [aDebt({ id: 4, commitment: claim.commitment })];
  const owedBy = (offerId: number) =>
    ({ offerId, creditor: CREDITOR, fundId: 3, route: "paidByFund", cents: "0", at }) as const;

  it("are equal on both sides, and take off the claim what the chain took", () => {
    const cents = fc.bigInt(0n, 99_999n).map(String);
    const parts = fc.record({ principal: cents, increase: cents, interest: cents, costs: cents });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
        const offers = all.map((taken, place) => aYes(place + 1, taken));
        const confirmed = confirmedOf({ offers, debts }, [claim]);
        const entries = bookEntries(MONTH, confirmed, [owedBy(1)], []);
        for (const { id, lines } of entries) {
          const sum = (side: "debit" | "credit") =>
            lines.reduce((total, line) => total + line[side], 0n);
          const taken = all[Number(id.slice(1)) - 1]!;
          expect(sum("debit")).toBe(sum("credit"));
          expect(sum("credit")).toBe(
            Object.values(taken).reduce((total, part) => total + BigInt(part), 0n),
          );
        }
        expect(entries).toHaveLength(all.length);
      }),
    );
  });

  it("say forgiven, owed by a fund, and received at the bank, and leave other months out", () => {
    const offers = [
      aYes(1, { costs: "20", principal: "5" }),
      aYes(2, { interest: "7" }),
      aYes(3, { interest: "9" }, { answeredAt: beginOfMonth(MONTH) - 1 }),
    ];
    const confirmed = confirmedOf({ offers, debts }, [claim]);
    const payment = { id: "p", fundId: 3, paidOn: "2026-11-20", reference: "114", cents: "7" };
    const all = [
      { ...payment, state: "received" },
      { ...payment, id: "q", state: "said" },
      { ...payment, id: "r", state: "received", paidOn: "2026-12-01" },
    ] as never;
    const entries = bookEntries(MONTH, confirmed, [owedBy(2)], all);
    const told = entries.map(({ id, reference, lines }) => [
      id,
      reference,
      ...lines.map(({ account, debit, credit }) => `${account} ${debit} ${credit}`),
    ]);
    expect(told).toEqual([
      ["A1", "WB-1", "forgiven 25 0", "principal 0 5", "costs 0 20"],
      ["A2", "WB-1", "fund 3 7 0", "interest 0 7"],
      ["Bp", "114", "bank 7 0", "fund 3 0 7"],
    ]);
    const rows = bookRows(entries, { say, day: String, money: format.money });
    expect(rows[1]).toEqual(["A1", "1", `${at}`, "account.forgiven", "25", "", "WB-1", TX]);
    expect(rows.at(-1)).toEqual(["Bp", "2", "2026-11-20", "account.fund 3", "", "7", "114", ""]);
  });

  it("never become a formula in a spreadsheet", () => {
    const evil = aClaim("=HYPERLINK(1)");
    const confirmed = confirmedOf(
      { offers: [aYes(1, { costs: "1" })], debts: [aDebt({ commitment: evil.commitment })] },
      [evil],
    );
    const entries = bookEntries(MONTH, confirmed, [], []);
    const text = csvOf(bookRows(entries, { say, day: String, money: format.money }));
    expect(text).toContain(`"'=HYPERLINK(1)"`);
  });
});

describe("the notice to a collector", () => {
  const claims = [aClaim("WB-1", "Deurwaarder X"), aClaim("WB-2"), aClaim("WB-3", "Bureau Y")];
  const debts = claims.map(({ commitment }, place) => aDebt({ id: place + 1, commitment }));
  const offers = [
    aYes(1, { costs: "20" }, { debtId: 1 }),
    aYes(2, { costs: "5" }, { debtId: 1, answeredAt: at + 60 }),
    aYes(3, { costs: "7" }, { debtId: 2 }),
    aYes(4, { costs: "9" }, { debtId: 3, answeredAt: beginOfMonth(MONTH) - 1 }),
  ];
  const notices = noticesOf(MONTH, confirmedOf({ offers, debts }, claims));

  it("has each claim once, with all that went in the month and what is open now", () => {
    expect(notices).toEqual([
      {
        collector: "Deurwaarder X",
        lines: [{ reference: "WB-1", lowered: 25n, open: 20_595n, at: at + 60 }],
      },
    ]);
  });

  it("tells references and amounts, and nothing by which anybody sees who takes part in what", () => {
    const around = { language: "nl" as const, say, format, sender: "Waterbedrijf D", now: at };
    const text = JSON.stringify(noticeLetter(notices[0]!, around));
    expect(text).toContain("WB-1");
    expect(text).not.toMatch(/socialcoin|munten|offer/i);
    expect(text.toLowerCase()).not.toContain(RESIDENT.toLowerCase());
  });
});

describe("a receipt", () => {
  const claim = aClaim("WB-1");
  const debts = [aDebt({ commitment: claim.commitment })];
  const [one] = confirmedOf({ offers: [aYes(7, { costs: "20", interest: "3" })], debts }, [claim]);
  const origin = "https://socialcoin.example";
  const around = { language: "nl" as const, say, format, sender: "Waterbedrijf D", origin };
  const letter = receiptLetter({ ...one!, claim }, around);
  const code = letter.parts.find(({ kind }) => kind === "code") as { code: string };

  it("leads to the page that checks it, by what comes after the # alone", () => {
    expect(code.code).toMatch(/^https:\/\/socialcoin\.example\/verify#[\w-]+$/);
    const config = { chainId: 1, contracts: { DebtRegister: CREDITOR } } as never;
    expect(receiptRequest(readReceiptCode(code.code)!, config)).toEqual({
      transaction: TX,
      commitment: claim.commitment,
    });
  });

  it("has the address and the code for who has no camera", () => {
    const texts = letter.parts.flatMap((part) => ("text" in part ? [part.text] : []));
    expect(texts).toContain(`${origin}/verify`);
    expect(readReceiptCode(texts.at(-1)!)).toEqual(readReceiptCode(code.code));
  });

  it("is about a claim, and not about whose it is", () => {
    const text = JSON.stringify(letter).toLowerCase();
    expect(text).toContain("wb-1");
    expect(text).not.toContain(RESIDENT.slice(2).toLowerCase());
  });

  it("does not fit other words", () => {
    const receipt = readReceiptCode(code.code)!;
    const other = { ...receipt, content: { ...receipt.content, reference: "WB-2" } };
    const config = { chainId: 1, contracts: { DebtRegister: CREDITOR } } as never;
    expect(receiptRequest(other, config).commitment).not.toBe(claim.commitment);
  });
});
