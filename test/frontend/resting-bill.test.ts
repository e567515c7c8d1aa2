import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { NextToZero } from "../../frontend/desks/resident/begin/NextToZero.tsx";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aDebt } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.stubGlobal("sessionStorage", { getItem: () => null });

const nl = await wordsOf("nl", "resident");
const begin = (paused: boolean) => {
  const names = { nameOf: () => "Waterbedrijf" } as never;
  const props = { debts: [aDebt({ paused })], records: [], names, now: 0 };
  return pageWith(createElement(NextToZero, props), {});
};

describe("the bill that can go first", () => {
  it("says that its creditor does not ask for it now, where no other is left", async () => {
    expect(await begin(true)).toContain(nl["debt.paused"]);
    expect(await begin(false)).not.toContain(nl["debt.paused"]);
  });
});
