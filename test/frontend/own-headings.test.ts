import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_COLUMNS, type ChangeColumn } from "../../protocol/claims/change-columns.ts";
import { CLAIM_COLUMNS, type Column } from "../../protocol/claims/columns.ts";
import { readChangeFile } from "../../protocol/claims/read-change-file.ts";
import { readClaimFile } from "../../protocol/claims/read-claim-file.ts";
import { readHeader } from "../../protocol/claims/read-header.ts";
import { PARTS } from "../../protocol/money/debt-parts.ts";
import { formatAmount } from "../../protocol/money/format-amount.ts";
import { csvOf } from "../../frontend/data/csv-of.ts";
import { TEMPLATE } from "../../frontend/desks/creditor/changes/template.ts";
import { CLAIM_TEMPLATE } from "../../frontend/desks/creditor/file/template.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const all = { ...CLAIM_COLUMNS, ...CHANGE_COLUMNS };

/** What screens and exports call a column, by the room and the key of the word. */
const CALLED: [room: string, key: string, column: keyof typeof all][] = [
  ...["creditor", "books", "changes", "resident"].flatMap((room) =>
    PARTS.map((part): [string, string, typeof part] => [room, `part.${part}`, part]),
  ),
  ["creditor", "claim.reference", "reference"],
  ["creditor", "claim.code", "matchCode"],
  ["creditor", "claim.kind", "kind"],
  ["creditor", "claim.collector", "collector"],
  ["creditor", "claim.peildatum", "peildatum"],
  ["creditor", "claim.endsBy", "endsBy"],
  ["creditor", "file.origin", "originDate"],
  ["books", "reference", "reference"],
  ["changes", "reference", "reference"],
  ["changes", "reason", "reason"],
];

describe("what the wallet writes itself", () => {
  it.each(LANGUAGE_CODES)("has headings that its import reads, in %s", async (language) => {
    const wrong: string[] = [];
    for (const [room, key, column] of CALLED) {
      const heading = (await wordsOf(language, room))[key];
      if (heading === undefined) continue;
      const header = readHeader(1, [heading], {
        [column]: all[column],
      } as { [one in ChangeColumn]: Column });
      if (header.kind === "refused") wrong.push(`${room} ${key}: ${heading}`);
    }
    expect(wrong).toEqual([]);
  });

  it("has templates that its import reads", () => {
    expect(readChangeFile(bytes(csvOf(TEMPLATE)))).toMatchObject({ kind: "read" });
    const known = { knownCodes: new Set(["code-van-de-bewoner"]), today: "2026-12-01" };
    expect(readClaimFile(bytes(csvOf(CLAIM_TEMPLATE)), known)).toMatchObject({
      kind: "read",
      claims: [{ reference: "KENMERK-1", parts: { principal: 25_000n, interest: 250n } }],
    });
  });

  it("comes back as it went, under any of its names, in any order and in any notation", () => {
    const columns = Object.keys(CHANGE_COLUMNS) as ChangeColumn[];
    const cents = fc.bigInt(0n, 9_999_999n);
    const heading = (column: ChangeColumn) => {
      const { english, dutch, also }: Column = CHANGE_COLUMNS[column];
      const names = [english, dutch, ...also];
      return fc.constantFrom(...names, ...names.map((name) => name.toUpperCase()));
    };
    const file = fc.record({
      order: fc.shuffledSubarray(columns, { minLength: columns.length }),
      heads: fc.record(Object.fromEntries(columns.map((one) => [one, heading(one)]))),
      parts: fc.tuple(cents, cents, cents, cents),
      notation: fc.constantFrom("nl", "en"),
      what: fc.constantFrom("payment", "correction"),
    });
    fc.assert(
      fc.property(file, ({ order, heads, parts, notation, what }) => {
        const cells: { [column: string]: string } = {
          reference: "R-1",
          change: what,
          reason: "bank",
        };
        PARTS.forEach((part, at) => (cells[part] = formatAmount(parts[at]!, notation)));
        const written = csvOf([order.map((one) => heads[one]!), order.map((one) => cells[one]!)]);
        expect(readChangeFile(bytes(written))).toEqual({
          kind: "read",
          changes: [
            {
              line: 2,
              reference: "R-1",
              what,
              reason: "bank",
              parts: Object.fromEntries(PARTS.map((part, at) => [part, parts[at]])),
            },
          ],
        });
      }),
    );
  });
});
