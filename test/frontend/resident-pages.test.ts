import { expect, it } from "vitest";
import { besidesFirst } from "../../frontend/ahead/besides-first.ts";
import { orNone } from "../../frontend/data/or-none.ts";
import { loadOnce } from "../../frontend/data/load-once.ts";
import { RESIDENT_PAGES, residentPageAt } from "../../frontend/desks/resident/load-pages.ts";

it.each([
  ["/resident", undefined],
  ["/resident/", undefined],
  ["/resident/coins", "coins"],
  ["/resident/coins/", "coins"],
  ["/resident/my-data", "my-data"],
  ["/resident/debts", "debts"],
  ["/resident/debts/4", "offer"],
  ["/resident/offer", undefined],
  ["/resident/coins/4", undefined],
  ["/resident/debts/4/5", undefined],
  ["/resident/nowhere", undefined],
])("the address %s of a resident's desk opens %s", (address, page) => {
  expect(residentPageAt(address)).toBe(page);
});

it("every page of a resident has an address", () => {
  const at = (page: string) => residentPageAt(`/resident/${page === "offer" ? "debts/1" : page}`);
  expect(RESIDENT_PAGES.map(at)).toEqual(RESIDENT_PAGES);
});

it("a file that is loaded later names what comes beside it, and nothing that every page has by then", () => {
  const every = ["assets/rolldown-runtime-a.js", "assets/early-b.js", "assets/frame-c.js"];
  const at = { hostType: "js" } as const;
  const coins = "assets/resident-coins-d.js";
  expect(besidesFirst(coins, [coins, "assets/shared-e.js", ...every], at)).toEqual([
    coins,
    "assets/shared-e.js",
  ]);
  expect(besidesFirst(coins, [coins, ...every], at)).toEqual([]);
  expect(besidesFirst("index.html", every, { hostType: "html" })).toEqual(every);
});

it("what may stay away is null where it did not come, and itself once it is there", async () => {
  const load = loadOnce((name: "there" | "away") =>
    name === "there" ? Promise.resolve(1) : Promise.reject(new Error("away")),
  );
  expect(await orNone(load("away"))).toBeNull();
  const there = load("there");
  await there;
  expect(orNone(there)).toBe(there);
  expect(orNone(load("away"))).toBe(orNone(load("away")));
});
