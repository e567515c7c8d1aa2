import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../frontend/data/csv-of.ts";
import { bookRows } from "../../frontend/desks/creditor/books/book-rows.ts";
import { noticeTable } from "../../frontend/desks/creditor/books/notice-letter.ts";
import { ledgerRow } from "../../frontend/desks/creditor/ledger/ledger-rows.ts";
import { openData, openRows } from "../../frontend/desks/public/open-data.ts";
import { statementRows } from "../../frontend/desks/resident/pocket/statement-rows.ts";
import { readRows } from "../../protocol/claims/read-rows.ts";
import { dayOf } from "../../protocol/time/day-of.ts";
import type { PublicAnswer } from "../../protocol/wire/index-answers.ts";
import { aLine } from "./rows.ts";

/** What opens a cell as a formula in one spreadsheet or another. */
const OPENERS = ["=", "+", "-", "@", "\t", "\r", "\n", " =", "＝", "＋", "－", "＠"];
const PAYLOADS = OPENERS.map((opener) => `${opener}HYPERLINK("http://evil.example";"klik")`);

/** 14 November 2023 in Amsterdam. */
const AT = 1_700_000_000;

/** Every export as a table, with the text given wherever a person's text or a server's answer can come in. */
const EXPORTS: { [file: string]: (text: string) => string[][] } = {
  "frontend/desks/public/OpenDataCard.tsx": (text) =>
    openRows({
      ...openData(
        {
          head: { block: 1 },
          supply: "0",
          figures: {},
          months: [] as PublicAnswer["months"],
        } as PublicAnswer,
        "",
        "",
      ),
      figures: [{ figure: text as never, unit: text as never, value: text, at: text }],
    }),
  "frontend/desks/creditor/books/ExportCard.tsx": (text) =>
    bookRows(
      [
        {
          id: text,
          at: AT,
          reference: text,
          tx: text,
          lines: [{ account: "bank", debit: 1n, credit: 0n }],
        },
      ],
      { say: () => text, day: (at) => dayOf(Number(at)), money: () => text },
    ),
  "frontend/desks/creditor/ledger/export-book.ts": (text) =>
    ledgerRow(
      aLine({ time: AT, event: "OfferMade", args: { debtId: "4", coins: "500" } }),
      new Map([[4, { reference: text, code: text }]]),
      { say: () => text, money: () => text, whoOf: () => text },
    ),
  "frontend/desks/creditor/books/NoticesCard.tsx": (text) =>
    noticeTable(
      { collector: text, lines: [{ reference: text, lowered: 1n, open: 1n, at: AT }] },
      { say: () => text, money: () => text },
    ),
  "frontend/desks/resident/pocket/print-own-papers.ts": (text) =>
    statementRows(
      [{ at: AT, kind: "earned", what: text, reason: null, coins: -100n, lowered: 0n }],
      () => text,
      () => text,
    ),
};

describe("a table to take along", () => {
  it.each(Object.entries(EXPORTS))("from %s holds no formula", (_, rowsOf) => {
    for (const payload of PAYLOADS) {
      const text = csvOf(rowsOf(payload)).replace(/^\uFEFF/, "");
      // As a spreadsheet takes it apart: no cell begins with what it would run.
      const cells = [...text.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map(([, cell]) => cell!);
      expect(cells.filter((cell) => cell.includes("evil")).length).toBeGreaterThan(0);
      for (const cell of cells) expect(cell).not.toMatch(/^(\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      const read = readRows(text);
      if (read.kind !== "rows") throw new Error("not closed");
      expect(read.rows.every(({ fields }) => fields.length === read.rows[0]!.fields.length)).toBe(
        true,
      );
    }
  });

  it("keeps amounts as amounts, and what else people wrote readable", () => {
    const rows = [["-20,00", "Alle; post", 'een "tuin"', "a=b"]];
    expect(csvOf(rows)).toBe('\uFEFF"-20,00";"Alle; post";"een ""tuin""";"a=b"\r\n');
  });

  it.each(Object.entries(EXPORTS).filter(([file]) => !file.includes("public")))(
    "from %s writes a day so that a spreadsheet can sort it",
    (_, rowsOf) => {
      expect(
        rowsOf("x")
          .at(-1)!
          .some((cell) => cell.startsWith("2023-11-14")),
      ).toBe(true);
    },
  );

  it("is made by the same function on every page", () => {
    const files = ["frontend", "server", "indexer", "scripts"].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/^dist\/|node_modules/.test(file))
        .map((file) => `${room}/${file}`),
    );
    // What is saved as a table, in whichever page: by the one function that takes the formulas out.
    const made = files.filter((file) => /"text\/csv;/.test(readFileSync(file, "utf8")));
    expect(made).toEqual(expect.arrayContaining(Object.keys(EXPORTS)));
    for (const file of made) {
      const text = readFileSync(file, "utf8");
      expect([file, /csv(Of|Lines)\(/.test(text)]).toEqual([file, true]);
      expect([file, text.match(/join\(["'][;,]/)]).toEqual([file, null]);
    }
  });
});
