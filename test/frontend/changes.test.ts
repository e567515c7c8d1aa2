import { describe, expect, it } from "vitest";
import { readChangeFile } from "../../protocol/claims/read-change-file.ts";
import { csvOf } from "../../frontend/data/csv-of.ts";
import { sortChanges } from "../../frontend/desks/creditor/changes/sort-changes.ts";
import { TEMPLATE } from "../../frontend/desks/creditor/changes/template.ts";
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
    ["A;betaling;een;0;0;0;reden", "amount-unreadable"],
    ["A;betaling;-1,00;0;0;0;reden", "amount-negative"],
    ["A;betaling;1,00;0;0;0;=HYPERLINK(1)", "formula"],
    ["A;betaling;1,00;0;0;0;van 111222333", "citizen-number"],
    ["A;betaling;1,00;0;0;0", "field-count"],
  ])("is refused whole for %s", (line, code) => {
    const file = readChangeFile(bytes(`${HEAD}\nB;betaling;1,00;0;0;0;goed\n${line}`));
    expect(file).toMatchObject({ kind: "refused", problems: [{ line: 3, code }] });
  });

  it("names a claim once, and every column", () => {
    const twice = readChangeFile(
      bytes(`${HEAD}\nA;betaling;1,00;0;0;0;x\na;verbetering;1,00;0;0;0;y`),
    );
    expect(twice.kind === "refused" && twice.problems.map(({ code }) => code)).toEqual([
      "reference-repeated-below",
      "reference-repeated-above",
    ]);
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
    const [one] = sortChanges(changesIn(line), known);
    return [one!.state, one!.after];
  };

  it("take off what was paid, part by part", () => {
    expect(stateOf("wb-1;betaling;2,90;0;3,05;0;bank")).toEqual([
      "payment",
      { principal: 18_000n, increase: 0n, interest: 0n, costs: 2_000n },
    ]);
  });

  it("write no payment down that is the last already, as when a file is chosen again", () => {
    const parts = { principal: "290", increase: "0", interest: "305", costs: "0" };
    const before = aDebt({ id: 1 });
    const last = { ...before.last, event: "DebtPaidElsewhere", args: { taken: parts } };
    const paid = new Map([["WB-1", { ...before, last }]]);
    const read = (line: string) => sortChanges(changesIn(line), paid).map(({ state }) => state);
    expect(read("WB-1;betaling;2,90;0;3,05;0;bank")).toEqual(["again"]);
    expect(read("WB-1;betaling;2,91;0;3,05;0;bank")).toEqual(["payment"]);
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
});
