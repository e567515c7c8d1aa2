/** What a resident reads when nothing is left of a debt. */
import { createElement } from "react";
import { expect, it } from "vitest";
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
const drawn = (name: string | undefined, byCoins: boolean) =>
  pageWith(createElement(ZeroNews, { yes, known: true, name, byCoins }), {});

it("says that they did it themselves where coins alone did", async () => {
  expect(await drawn("Rijnwater", true)).toContain("Dat hebt u zelf gedaan.");
  const partly = await drawn("Rijnwater", false);
  expect(partly).toContain("Uw munten hielpen daarbij.");
  expect(partly).not.toContain("zelf gedaan");
});

it("begins with a capital where the creditor's name is not known", async () => {
  expect(await drawn(undefined, true)).toContain("De schuldeiser zei ja!");
  expect(await drawn("Rijnwater", true)).toContain("Rijnwater zei ja!");
});
