/** What a resident reads when nothing is left of a debt. */
import { createElement } from "react";
import { expect, it } from "vitest";
import type { Way } from "../../frontend/desks/resident/debts/ways-lower.ts";
import { ZeroNews } from "../../frontend/desks/resident/debts/ZeroNews.tsx";
import { pageWith } from "./page-with.ts";

const yes = {
  creditor: "de schuldeiser",
  reference: null,
  answeredAt: 1_000,
  taken: 5_000n,
  coins: 5_000n,
  tx: "0x01",
};
const drawn = (name: string | undefined, way: Way) =>
  pageWith(createElement(ZeroNews, { yes, known: true, name, ways: [{ way, cents: 1n }] }), {});

it("says that they did it themselves where coins alone did", async () => {
  expect(await drawn("Rijnwater", "coins")).toContain("Dat hebt u zelf gedaan.");
  const partly = await drawn("Rijnwater", "corrected");
  expect(partly).toContain("Uw munten hielpen daarbij.");
  expect(partly).not.toContain("zelf gedaan");
});

it("begins with a capital where the creditor's name is not known", async () => {
  expect(await drawn(undefined, "coins")).toContain("De schuldeiser zei ja!");
  expect(await drawn("Rijnwater", "coins")).toContain("Rijnwater zei ja!");
});
