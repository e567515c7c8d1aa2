import { describe, expect, it } from "vitest";
import { exportBook } from "../../frontend/desks/creditor/ledger/export-book.ts";
import { ledgerRow } from "../../frontend/desks/creditor/ledger/ledger-rows.ts";
import { aLine, CREDITOR, RESIDENT } from "./rows.ts";

const LINES = 100_000;
const PAGE = 1_000;
const CLAIMS = 2_500;
const words = {
  head: ["when", "what", "reference", "code", "amount", "unit", "who", "tx"],
  say: (key: string) => key,
  money: (cents: bigint) => `${cents}`,
  whoOf: () => "Ria",
};

/** A book of a hundred thousand lines that hands out a thousand at a time, as the index does. */
function openBook() {
  const asked: string[] = [];
  const ask = (path: string): Promise<unknown> => {
    asked.push(path);
    const after = Number(/after=(\d+)/.exec(path)?.[1] ?? 0);
    const answer = (): object => {
      if (path.startsWith("/api/v1/match-codes"))
        return { codes: [{ resident: RESIDENT, code: "code-1" }] };
      if (path.startsWith("/api/v1/claims"))
        return { records: [{ kind: "claim", commitment: "0x07", content: { reference: "VH-7" } }] };
      const named = path.includes("/claim-ids");
      const last = named ? CLAIMS : LINES;
      const length = Math.min(PAGE, last - after);
      const next = after + length < last ? `${after + length}-0` : null;
      if (named)
        return {
          claims: Array.from({ length }, (_, at) => ({
            id: after + at,
            resident: RESIDENT,
            commitment: after + at === 7 ? "0x07" : "0x01",
          })),
          next,
        };
      const lines = Array.from({ length }, (_, at) =>
        aLine({
          event: "OfferMade",
          block: LINES - after - at,
          args: { debtId: String((after + at) % CLAIMS), coins: "500" },
        }),
      );
      return { head: { block: LINES, time: 1 }, lines, debts: [], next };
    };
    return Promise.resolve(answer());
  };
  return { asked, book: { ask: ask as never, creditor: CREDITOR, startBlock: 0, words } };
}

describe("a book of 100,000 lines as a table", () => {
  it("is written a thousand lines at a time, each once, with reference and code", async () => {
    const { asked, book } = openBook();
    const pieces: number[] = [];
    let rows = 0;
    let references = 0;
    const parts: number[] = [];
    const whole = await exportBook(
      book,
      (piece) => {
        pieces.push(piece.length);
        rows += piece.split("\r\n").length - 1;
        references += piece.split('"VH-7";"code-1"').length - 1;
      },
      { stopped: () => false, onPage: (_, part) => parts.push(part) },
    );
    expect([whole, rows, references]).toEqual([true, LINES + 1, LINES / CLAIMS]);
    // No piece grows with the book, and neither does what is asked at once.
    expect(Math.max(...pieces)).toBeLessThan(100 * PAGE);
    expect(asked).toHaveLength(2 + Math.ceil(CLAIMS / PAGE) + LINES / PAGE);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  it("tells when by day and time as a spreadsheet sorts them, in Dutch time", () => {
    const line = aLine({
      event: "OfferMade",
      time: 1_795_588_385,
      args: { debtId: "1", coins: "5" },
    });
    expect(ledgerRow(line, new Map(), words)[0]![0]).toBe("2026-11-25 07:33:05");
  });

  it("asks for the next page while one is written", async () => {
    const { asked, book } = openBook();
    const after: number[] = [];
    const write = () => after.push(asked.filter((path) => path.includes("/lines")).length);
    await exportBook(book, write, { stopped: () => false, onPage: () => undefined });
    // The head, a hundred pages, and nothing after the last. The first is asked before the claims are there.
    expect(after.slice(0, 3)).toEqual([1, 2, 3]);
    expect(after.slice(-2)).toEqual([100, 100]);
  });

  it("keeps nothing of what is under way once it is stopped, asks no more, and says that it is not whole", async () => {
    const { asked, book } = openBook();
    let pages = 0;
    let written = 0;
    const whole = await exportBook(book, () => (written += 1), {
      stopped: () => pages === 3,
      onPage: () => (pages += 1),
    });
    expect([whole, written]).toEqual([false, 1 + 3]);
    expect(asked.filter((path) => path.includes("/lines"))).toHaveLength(3 + 1);
  });
});
