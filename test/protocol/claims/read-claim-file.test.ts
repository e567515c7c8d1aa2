import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MOST_BYTES,
  MOST_LINES,
  readClaimFile,
  type ClaimFile,
} from "../../../protocol/claims/read-claim-file.ts";
import type { ClaimContext } from "../../../protocol/claims/read-claim-line.ts";

const pilot = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../scripts/pilot/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);

const context: ClaimContext = {
  knownCodes: new Set(["huishouden-01", "huishouden-01b", "huishouden-02", "huishouden-05"]),
  today: "2026-11-21",
};

const HEADER =
  "reference,resident,creditor,collector,kind,principal,increase,interest,costs,currency,peildatum," +
  "origin_date,redeemable,ends_by";
const GOOD = {
  reference: "R-1",
  resident: "huishouden-02",
  creditor: "Woningcorporatie A",
  collector: "",
  kind: "Huurachterstand",
  principal: "10.00",
  increase: "0.00",
  interest: "0.00",
  costs: "0.00",
  currency: "EUR",
  peildatum: "2026-11-01",
  origin_date: "2024-01-01",
  redeemable: "yes",
  ends_by: "",
};
const file = (...lines: Partial<typeof GOOD>[]) =>
  bytes([HEADER, ...lines.map((line) => Object.values({ ...GOOD, ...line }).join(","))].join("\n"));

function problemsOf(read: ClaimFile) {
  if (read.kind === "read") throw new Error("The file was not refused");
  return read.problems;
}

describe("readClaimFile with the file of a Dutch Excel", () => {
  it("reads semicolons, decimal commas, Dutch dates and Windows-1252", () => {
    const read = readClaimFile(pilot("debts-excel-nl.csv"), context);
    expect(read).toEqual({
      kind: "read",
      reading: {
        encoding: "windows-1252",
        separator: ";",
        decimal: ",",
        dateStyle: "dutch",
      },
      claims: [
        {
          line: 2,
          reference: "VH-2026-004001",
          matchCode: "huishouden-02",
          collector: null,
          kind: "Huurachterstand café-ruimte",
          parts: { principal: 147520n, increase: 0n, interest: 2260n, costs: 0n },
          peildatum: "2026-11-01",
          originDate: "2024-09-30",
          endsBy: null,
          redeemable: true,
        },
        {
          line: 3,
          reference: "VH-2026-004002",
          matchCode: "huishouden-05",
          collector: null,
          kind: "Glasschade",
          parts: { principal: 8500n, increase: 0n, interest: 0n, costs: 1250n },
          peildatum: "2026-11-01",
          originDate: "2026-03-02",
          endsBy: null,
          redeemable: true,
        },
      ],
    });
  });
});

describe("readClaimFile with what Excel puts between fields", () => {
  const plain = new TextDecoder().decode(file({}, { reference: "R-2" }));
  const claims = (text: string) => {
    const read = readClaimFile(bytes(text), context);
    if (read.kind === "refused") throw new Error(JSON.stringify(read.problems));
    return { separator: read.reading.separator, of: read.claims.map(({ reference }) => reference) };
  };

  it("reads tabs", () => {
    expect(claims(plain.replaceAll(",", "\t"))).toEqual({ separator: "\t", of: ["R-1", "R-2"] });
  });

  it.each([
    ["sep=;", ";"],
    ["\uFEFFSEP=;", ";"],
    ['"sep=;"', ";"],
    ["sep=,", ","],
    ["sep=\t", "\t"],
  ])("takes %j above the head for what it says", (above, separator) => {
    for (const end of ["\n", "\r\n"])
      expect(claims([above, ...plain.replaceAll(",", separator).split("\n")].join(end))).toEqual({
        separator,
        of: ["R-1", "R-2"],
      });
  });

  it("counts lines as an editor does, below what it says too", () => {
    const text = new TextDecoder().decode(file({}, { reference: "R-2", currency: "USD" }));
    const [problem] = problemsOf(readClaimFile(bytes(`sep=,\r\n${text}`), context));
    expect(problem).toMatchObject({ line: 4, code: "currency-other" });
  });

  it("is empty where nothing stands below it", () => {
    expect(problemsOf(readClaimFile(bytes("sep=;\r\n"), context))).toMatchObject([
      { code: "file-empty" },
    ]);
  });
});

describe("readClaimFile with the file in which every line is wrong", () => {
  const problems = problemsOf(readClaimFile(pilot("broken-debts.csv"), context));

  it.each([
    [2, "reference-repeated", "GA-2019-004417"],
    [4, "amount-negative", "-12.00"],
    [5, "amount-mixed-notation", "1.475,20"],
    [6, "amount-three-decimals", "10.005"],
    [7, "code-unknown", "onbekend-99"],
    [8, "date-in-future", "2031-01-01"],
    [9, "currency-other", "USD"],
    [10, "formula", '=HYPERLINK("http://example.invalid";"klik")'],
    [11, "citizen-number", undefined],
    [12, "amount-too-large", "99999999999999999999.00"],
    [13, "date-impossible", "2026-11-31"],
    [14, "amount-ambiguous", "1.475"],
  ])("refuses line %i as %s", (line, code, value) => {
    const [problem] = problems.filter((one) => one.line === line);
    expect(problem?.code).toBe(code);
    expect(problem?.value).toBe(value);
  });

  it("gives each line a code of its own, and a reference that stands on two lines one for both", () => {
    const codes = new Map<number, Set<string>>();
    for (const { line, code } of problems)
      codes.set(line, (codes.get(line) ?? new Set()).add(code));
    expect([...codes.keys()]).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect([...codes.values()].every((set) => set.size === 1)).toBe(true);
    expect(new Set([...codes.values()].map((set) => [...set][0])).size).toBe(12);
  });

  it("names the other line of a repeated reference", () => {
    const repeated = problems.filter(({ otherLines }) => otherLines);
    expect(repeated.map(({ line, otherLines }) => [line, otherLines])).toEqual([[2, [3]]]);
  });

  it("does not repeat the citizen number", () => {
    expect(JSON.stringify(problems)).not.toContain("123456782");
  });
});

describe("readClaimFile, line by line", () => {
  it("tells once of a reference on seven lines, whatever its capitals, and of each other one apart", () => {
    const named = ["a", "A", "a", "A", "a", "A", "a", "b", "B", "c"].map((reference) => ({
      reference,
    }));
    const problems = problemsOf(readClaimFile(file(...named), context));
    expect(problems).toEqual([
      expect.objectContaining({ line: 2, value: "a", otherLines: [3, 4, 5, 6, 7, 8] }),
      expect.objectContaining({ line: 9, value: "b", otherLines: [10] }),
    ]);
  });

  it.each([
    [{ reference: "" }, "field-missing", "reference"],
    [{ resident: "" }, "field-missing", "matchCode"],
    [{ currency: "" }, "field-missing", "currency"],
    [{ principal: "" }, "amount-nothing-open", "principal"],
    [{ peildatum: "" }, "field-missing", "peildatum"],
    [{ redeemable: "" }, "field-missing", "redeemable"],
    [{ redeemable: "misschien" }, "answer-unreadable", "redeemable"],
    [{ principal: "tien" }, "amount-unreadable", "principal"],
    [{ principal: "1.47.5" }, "amount-unreadable", "principal"],
    [{ principal: "0.00" }, "amount-nothing-open", "principal"],
    [{ peildatum: "01/11/2026" }, "date-unreadable", "peildatum"],
    [{ peildatum: "01-11-2026" }, "date-mixed-notation", "peildatum"],
    [{ origin_date: "2027-01-01" }, "date-in-future", "originDate"],
    [{ peildatum: "1999-11-01" }, "date-before-origin", "peildatum"],
    [{ ends_by: "2026-01-01" }, "date-already-ended", "endsBy"],
    [{ kind: "x".repeat(201) }, "text-too-long", "kind"],
    [{ kind: '"a\nb"' }, "text-unprintable", "kind"],
    [{ kind: "@SUM(A1)" }, "formula", "kind"],
    [{ reference: "1234.56.782" }, "citizen-number", "reference"],
  ])("refuses %j as %s", (wrong, code, column) => {
    const problems = problemsOf(readClaimFile(file({ reference: "R-0" }, wrong), context));
    expect(problems).toEqual([expect.objectContaining({ line: 3, code, column })]);
  });

  it("takes an empty amount for nothing where another stands, and asks where none does", () => {
    const none = { increase: "", interest: "", costs: "" };
    expect(readClaimFile(file(none), context)).toMatchObject({
      claims: [{ parts: { principal: 1_000n, increase: 0n, interest: 0n, costs: 0n } }],
    });
    const problems = problemsOf(readClaimFile(file({ ...none, principal: "" }), context));
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill("field-missing"));
  });

  it("refuses what was registered before and what belongs to another creditor", () => {
    const own = { ...context, ownName: "waterbedrijf d", existingReferences: new Set(["R-1"]) };
    const codes = problemsOf(readClaimFile(file({}), own)).map((one) => one.code);
    expect(codes).toEqual(["creditor-other", "reference-known-already"]);
  });

  it("counts lines as an editor does, also below a text of several lines and an empty line", () => {
    const text = `${HEADER}\r\nR-1,huishouden-02,,,"a\r\nb",10.00,0.00,0.00,0.00,EUR,2026-11-01,,yes,\r\n\r\nR-2,niemand,,,x,10.00,0.00,0.00,0.00,EUR,2026-11-01,,yes,\r\n`;
    expect(problemsOf(readClaimFile(bytes(text), context))).toEqual([
      { line: 2, column: "kind", code: "text-unprintable" },
      { line: 5, column: "matchCode", code: "code-unknown", value: "niemand" },
    ]);
  });

  it("passes over lines of nothing but separators, as a spreadsheet leaves them", () => {
    const read = (text: string) => readClaimFile(bytes(text), context);
    const line = "R-1,niemand,,,x,10.00,0.00,0.00,0.00,EUR,2026-11-01,,yes,";
    const empty = ",".repeat(13);
    expect(read(`${HEADER}\n${line}\n${empty}\n , ${empty}\n`)).toEqual(
      read(`${HEADER}\n${line}\n`),
    );
  });

  it("asks for the columns where there are only separators", () => {
    expect(problemsOf(readClaimFile(bytes(";;;\n;;;\n"), context)).length).toBeGreaterThan(0);
  });

  it("tells a line without all fields", () => {
    const text = `${HEADER}\nR-1,huishouden-02\n`;
    expect(problemsOf(readClaimFile(bytes(text), context))).toEqual([
      { line: 2, code: "field-count", value: "2" },
    ]);
  });

  it("keeps a claim that takes no coins apart", () => {
    const read = readClaimFile(file({ redeemable: "no" }), context);
    expect(read).toMatchObject({ kind: "read", claims: [{ redeemable: false }] });
  });

  it("reads columns in another order and with Dutch names in any letter case", () => {
    const text =
      "KOSTEN;kenmerk;code;soort;hoofdsom;verhoging;rente;munt;peildatum;munten\n" +
      "1,00;R-1;huishouden-02;Huur;2,00;3,00;4,00;EUR;1-11-2026;Ja";
    expect(readClaimFile(bytes(`\ufeff${text}`), context)).toMatchObject({
      kind: "read",
      reading: { encoding: "utf-8", separator: ";", decimal: ",", dateStyle: "dutch" },
      claims: [
        {
          parts: { principal: 200n, increase: 300n, interest: 400n, costs: 100n },
          peildatum: "2026-11-01",
          originDate: null,
          redeemable: true,
        },
      ],
    });
  });
});

describe("readClaimFile with as many lines as there may be", () => {
  it("reads all of them", () => {
    const many = Array.from({ length: MOST_LINES }, (_, at) => ({ reference: `R-${at}` }));
    const read = readClaimFile(file(...many), context);
    expect(read.kind === "read" && read.claims.length).toBe(10_000);
  });
});

describe("readClaimFile with a file that is none", () => {
  it.each([
    ["nothing", new Uint8Array(), "file-empty"],
    ["white space", bytes(" \n "), "file-empty"],
    ["a spreadsheet", bytes("PK\u0003\u0004..."), "file-not-text"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "file-not-text"],
    ["a header alone", bytes(HEADER), "file-without-lines"],
    ["too many bytes", new Uint8Array(MOST_BYTES + 1).fill(97), "file-too-large"],
    [
      "too many lines",
      file(...Array.from({ length: MOST_LINES + 1 }, () => ({}))),
      "file-too-large",
    ],
    ["an open quote", bytes(`${HEADER}\n"R-1,x`), "quote-unclosed"],
  ])("refuses %s", (_, content, code) => {
    expect(problemsOf(readClaimFile(content, context)).map((one) => one.code)).toEqual([code]);
  });

  it("tells every column that is missing, unknown or there twice", () => {
    const text = `${HEADER.replace("currency", "bsn").replace("collector", "kind")}\nx`;
    expect(problemsOf(readClaimFile(bytes(text), context)).map((one) => one.code)).toEqual([
      "column-twice",
      "column-unknown",
      "column-missing",
    ]);
  });

  it("never throws and never imports half", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, headed) => {
        const content = headed ? new Uint8Array([...bytes(`${HEADER}\n`), ...noise]) : noise;
        const read = readClaimFile(content, context);
        if (read.kind === "refused") expect(read.problems.length).toBeGreaterThan(0);
        else expect(read.claims.length).toBeGreaterThan(0);
      }),
    );
  });
});
