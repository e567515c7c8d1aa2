import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { readChangeFile } from "../../protocol/claims/read-change-file.ts";
import { csvOf } from "../../frontend/data/csv-of.ts";
import { askPaidBefore } from "../../frontend/desks/creditor/changes/paid-before.ts";
import { ReadChanges } from "../../frontend/desks/creditor/changes/ReadChanges.tsx";
import { needsLook, sortChanges } from "../../frontend/desks/creditor/changes/sort-changes.ts";
import { TEMPLATE } from "../../frontend/desks/creditor/changes/template.ts";
import { pageWith } from "./page-with.ts";
import { aDebt } from "./rows.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = "Kenmerk;Wat;Hoofdsom;Verhoging;Rente;Kosten;Reden";
const changesIn = (...lines: string[]) => {
  const file = readChangeFile(bytes([HEAD, ...lines].join("\r\n")));
  if (file.kind === "refused") throw new Error(JSON.stringify(file.problems));
  return file.changes;
};

describe("a file of changes", () => {
  it("reads its own example, in Dutch and in English", () => {
    const nothing = { increase: 0n, costs: 0n };
    const read = readChangeFile(bytes(csvOf(TEMPLATE)));
    expect(read).toMatchObject({
      kind: "read",
      changes: [
        { line: 2, what: "payment", parts: { ...nothing, principal: 2_500n, interest: 0n } },
        { line: 3, what: "correction", parts: { ...nothing, principal: 10_000n, interest: 250n } },
      ],
    });
    const english =
      "reference,change,principal,increase,interest,costs,reason\nA,payment,1.50,0,0,0,paid";
    expect(readChangeFile(bytes(english))).toMatchObject({
      changes: [{ reference: "A", what: "payment", parts: { principal: 150n } }],
    });
  });

  it.each([
    ["A;korting;1,00;0;0;0;reden", "change-unreadable"],
    ["A;;1,00;0;0;0;reden", "field-missing"],
    ["A;betaling;1,00;0;0;0;", "field-missing"],
    ["A;betaling;;;;;reden", "field-missing"],
    ["A;verbetering;1,00;;0;0;reden", "amount-empty-correction"],
    ["A;betaling;een;0;0;0;reden", "amount-unreadable"],
    ["A;betaling;-1,00;0;0;0;reden", "amount-negative"],
    ["A;betaling;1,00;0;0;0;=HYPERLINK(1)", "formula"],
    ["A;betaling;1,00;0;0;0;van 111222333", "citizen-number"],
    ["A;betaling;1,00;0;0;0", "field-count"],
  ])("is refused whole for %s", (line, code) => {
    const file = readChangeFile(bytes(`${HEAD}\nB;betaling;1,00;0;0;0;goed\n${line}`));
    if (file.kind === "read") throw new Error("not refused");
    expect(new Set(file.problems.map((one) => `${one.line} ${one.code}`))).toEqual(
      new Set([`3 ${code}`]),
    );
  });

  it("takes an empty amount of a payment for nothing", () => {
    expect(changesIn("A;betaling;;;3,05;;bank")[0]!.parts).toEqual({
      principal: 0n,
      increase: 0n,
      interest: 305n,
      costs: 0n,
    });
  });

  it("has no other line about a claim that is put right, and names every column", () => {
    const twice = readChangeFile(
      bytes(`${HEAD}\nA;betaling;1,00;0;0;0;x\na;verbetering;1,00;0;0;0;y`),
    );
    expect(twice).toMatchObject({
      problems: [{ line: 2, code: "correction-repeated", value: "A", otherLines: [3] }],
    });
    expect(readChangeFile(bytes("Kenmerk;Wat\nA;betaling"))).toMatchObject({ kind: "refused" });
    expect(readChangeFile(bytes(HEAD))).toMatchObject({
      problems: [{ code: "file-without-lines" }],
    });
  });
});

describe("changes beside the book", () => {
  // 182,90 + 3,05 interest + 20,00 costs.
  const known = new Map([
    ["WB-1", aDebt({ id: 1 })],
    ["WB-2", aDebt({ id: 2, status: "settled" })],
  ]);
  const stateOf = (line: string) => {
    const [one] = sortChanges(changesIn(line), known, []);
    return [one!.state, one!.after];
  };

  it("take off what was paid, part by part", () => {
    expect(stateOf("wb-1;betaling;2,90;0;3,05;0;bank")).toEqual([
      "payment",
      { principal: 18_000n, increase: 0n, interest: 0n, costs: 2_000n },
    ]);
  });

  it("write no payment down that stands in the book, however long ago, as when a file is chosen again", async () => {
    const parts = { principal: "290", increase: "0", interest: "305", costs: "0" };
    const reason = (commitment: string, text: string) =>
      ({ kind: "claimChange", commitment, content: { reason: text } }) as never;
    const asked: string[] = [];
    const ask = (path: string) => {
      asked.push(path);
      const paid = { debtId: 1, taken: parts };
      return Promise.resolve({
        payments: [
          { ...paid, commitment: "0x01" },
          { ...paid, taken: { ...parts, principal: "500" }, commitment: "0x02" },
          { debtId: 1, taken: { ...parts, interest: "0" }, commitment: "0x03" },
        ],
      });
    };
    const records = [reason("0x01", "Per bank op 1 oktober"), reason("0x02", "kas")];
    const paid = await askPaidBefore(ask as never, "0x0a", [1], records);
    expect(asked).toEqual(["/index/creditors/0x0a/payments?of=1"]);
    const stateIn = (line: string) => sortChanges(changesIn(line), known, paid)[0]!.state;
    expect(stateIn("WB-1;betaling;2,90;0;3,05;0;per bank op 1 oktober ")).toBe("again");
    // The same amount a month later is another payment, and so is another amount.
    expect(stateIn("WB-1;betaling;2,90;0;3,05;0;Per bank op 1 november")).toBe("payment");
    expect(stateIn("WB-1;betaling;2,91;0;3,05;0;Per bank op 1 oktober")).toBe("payment");
    // Of the third nobody can read why any more: better asked about than written twice.
    expect(stateIn("WB-1;betaling;2,90;0;;;wat dan ook")).toBe("again");
  });

  it("are held against what the lines above them leave, and the same payment stands there once", () => {
    const lines = ["bank 1", "bank 2", "bank 2", "bank 3", "bank 4"].map(
      (reason, at) =>
        `WB-1;betaling;${at === 4 ? "0,01" : "0"};0;${at === 3 ? "0,06" : "1,00"};0;${reason}`,
    );
    const sorted = sortChanges(changesIn(...lines), known, []);
    expect(sorted.map(({ state, after }) => [state, after?.interest])).toEqual([
      ["payment", 205n],
      ["payment", 105n],
      ["again", undefined],
      ["payment", 99n],
      ["tooMuch", undefined],
    ]);
    expect(sorted[1]!.before?.interest).toBe(205n);
  });

  it("put right what is open", () => {
    expect(stateOf("WB-1;verbetering;100,00;0;0;0;te hoog")).toEqual([
      "correction",
      { principal: 10_000n, increase: 0n, interest: 0n, costs: 0n },
    ]);
  });

  it.each([
    ["WB-9;betaling;1,00;0;0;0;bank", "unknown"],
    ["WB-2;betaling;1,00;0;0;0;bank", "closed"],
    ["WB-1;betaling;0;0;3,06;0;bank", "tooMuch"],
    ["WB-1;betaling;0;0;0;0;bank", "same"],
    ["WB-1;verbetering;182,90;0;3,05;20,00;zelfde", "same"],
  ])("send nothing for %s", (line, state) => {
    expect(stateOf(line)).toEqual([state, null]);
  });

  it("are counted where somebody has to look", () => {
    const lines = ["WB-9;betaling;1,00;;;;x", "WB-2;betaling;1,00;;;;x", "WB-1;betaling;1,00;;;;x"];
    expect(sortChanges(changesIn(...lines), known, []).map(needsLook)).toEqual([true, true, false]);
  });
});

describe("a file of which no line is sent", () => {
  const drawn = (...lines: string[]) => {
    const known = new Map([["A", aDebt()]]);
    const sorted = sortChanges(changesIn(...lines), known, []);
    return pageWith(createElement(ReadChanges, { name: "file.csv", sorted }), {});
  };

  it("says one thing: what asks to be looked at, and no green word below it", async () => {
    const html = await drawn("Z;betaling;1,00;0;0;0;bank");
    expect(html).toContain("sc-notice--problem");
    expect(html).not.toContain("sc-notice--good");
  });

  it("says that nothing changes where the book says all of it already", async () => {
    const html = await drawn("A;betaling;0;0;0;0;bank");
    expect(html).toContain("In dit bestand staat niets dat iets verandert.");
    expect(html).not.toContain("sc-notice--problem");
  });
});
