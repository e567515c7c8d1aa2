import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { FundCard } from "../../frontend/desks/office/funds/FundCard.tsx";
import type { FundRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aLine } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const nl = await wordsOf("nl", "office");
const NOW = 1_000;
const at = (until: number) => {
  const fund: FundRow = {
    id: 1,
    neighbourhoods: [],
    until,
    closed: false,
    pledged: "10000",
    reserved: "0",
    spent: "0",
    pledges: [],
    last: aLine(),
  };
  const head = { block: 1, time: NOW };
  const props = { fund, head, records: [], organisations: [], toPay: null };
  return pageWith(createElement(FundCard, props), {});
};

describe("a fund", () => {
  it("takes pledges until it ends, and can be closed after that too", async () => {
    const runs = await at(NOW + 1);
    expect(runs).toContain(nl["pledge.open"]);
    const ended = await at(NOW);
    expect(ended).not.toContain(nl["pledge.open"]);
    expect(ended).toContain(nl["fund.close"]);
  });

  it("says that what is left is free while it runs, and not used once it is over", async () => {
    const runs = await at(NOW + 1);
    expect(runs).toContain(nl["fund.left"]);
    expect(runs).toContain(nl["pledge.none"]);
    const ended = await at(NOW);
    expect(ended).toContain(nl["fund.unused"]);
    expect(ended).not.toContain(nl["fund.left"]);
    expect(ended).toContain(nl["pledge.nothing"]);
    expect(ended).not.toContain(nl["pledge.none"]);
  });
});
