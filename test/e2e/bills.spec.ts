import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import { openBook } from "./book.ts";
import { registerClaim } from "./register-claim.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

test("bills are recognised in one touch, and one of them is said to be wrong", async ({
  browser,
}) => {
  const book = openBook();
  const known = (await book.told("Marek")).debts.map(({ id }) => id);
  const statuses = async () =>
    (await book.told("Marek")).debts
      .filter(({ id }) => !known.includes(id))
      .sort((one, two) => one.id - two.id)
      .map(({ status }) => status);
  await registerClaim(browser, "Ria", "huishouden-23", "WB-2026-700001");
  await registerClaim(browser, "Sonja", "huishouden-23", "GA-2026-700002");
  await registerClaim(browser, "Ria", "huishouden-23", "WB-2026-700003");
  expect(await statuses()).toEqual(["registered", "registered", "registered"]);

  const marek = await phoneOf(browser, "Marek");
  await expect(marek.getByText("Kent u deze 3 rekeningen?")).toBeVisible();
  await choose(marek, "Mijn schulden");
  await test.step("two are known, in one touch", async () => {
    await expect(marek.getByRole("button", { name: "Kies eerst een rekening" })).toBeDisabled();
    for (const reference of ["WB-2026-700001", "GA-2026-700002"])
      await marek
        .getByRole("listitem")
        .filter({ hasText: reference })
        .getByText(/^Ik ken deze rekening: .*, €\s90,25$/)
        .click();
    await sayYes(marek, "Ik ken deze 2 rekeningen");
    await expect.poll(statuses).toEqual(["recognised", "recognised", "registered"]);
  });

  await test.step("the third is not right, in the resident's own words", async () => {
    const bill = marek.locator(".sc-card", { hasText: "WB-2026-700003" }).last();
    const waits = marek.getByRole("listitem").filter({ hasText: "WB-2026-700003" });
    await waits.getByRole("button", { name: "Klopt niet" }).click();
    await marek.getByLabel("Wat klopt er niet?").fill("Ik woonde daar toen niet meer.");
    await sayYes(marek, "Zeg dat het niet klopt");
    await expect(bill.getByText("U zei: klopt niet", { exact: true })).toBeVisible();
    await expect(bill.getByText("U zei: Ik woonde daar toen niet meer.")).toBeVisible();
    await expect.poll(statuses).toEqual(["recognised", "recognised", "disputed"]);
  });

  await test.step("the office reads it, and who it is about", async () => {
    const office = await (await browser.newContext()).newPage();
    await visitAs(office, "Joost");
    await office.goto("/office/disputes");
    await expect(office.getByText(/Ik woonde daar toen niet meer\./)).toBeVisible();
    await expect(office.getByText(/Marek/).first()).toBeVisible();
  });

  await test.step("the mentor sees on the first page that Marek waits for an answer", async () => {
    const peter = await (await browser.newContext()).newPage();
    await visitAs(peter, "Peter");
    const card = peter.locator(".sc-card", { hasText: "Klopt niet: wacht op de schuldeiser" });
    const line = card.getByRole("listitem").filter({ hasText: /€\s90,25, sinds \d+ / });
    await line.getByRole("link", { name: /Marek/ }).click();
    await expect(peter).toHaveURL(/\/mentor\/people\/0x\w{40}$/);
    await expect(peter.getByText(/De bewoner zei op \d+ \w+ \d+: klopt niet\./)).toBeVisible();
  });

  await test.step("the creditor finds it on the first page, beside what waits", async () => {
    const ria = await (await browser.newContext()).newPage();
    await visitAs(ria, "Ria");
    const card = ria.locator(".sc-card", { hasText: "Klopt niet, zegt de bewoner" }).first();
    await card.getByRole("link", { name: "WB-2026-700003" }).click();
    await expect(ria).toHaveURL(/\/creditor\/claims\/\d+$/);
  });
});

test("coins that nobody answered about are taken back once the term is over", async ({
  browser,
}) => {
  const book = openBook();
  const before = await book.coinsOf("Ferry");
  expect(before.held).toBeGreaterThan(0n);
  const supply = await book.totalSupply();
  const late = (await book.told("Ferry")).offers.find(({ status }) => status === "open")!;

  const ferry = await phoneOf(browser, "Ferry");
  await ferry.getByRole("link", { name: "Haal uw munten terug: er kwam geen antwoord" }).click();
  await expect(ferry.getByText("Tijd voorbij", { exact: true })).toBeVisible();
  await expect(ferry.getByText(/De schuldeiser gaf geen antwoord/)).toBeVisible();
  await ferry.getByRole("button", { name: "Haal mijn munten terug" }).click();
  await expect(ferry.getByText("Tijd voorbij, munten terug")).toBeVisible();
  await expect(ferry.getByRole("button", { name: "Haal mijn munten terug" })).toHaveCount(0);

  expect(await book.coinsOf("Ferry")).toEqual({ balance: before.balance, held: 0n });
  expect(await book.totalSupply()).toBe(supply);
  const { status } = (await book.told("Ferry")).offers.find(({ id }) => id === late.id)!;
  expect(status).toBe("released");
});

test("a bill that is different from the book is marked, and nothing can be done with it", async ({
  browser,
}) => {
  const kees = await phoneOf(browser, "Kees");
  await choose(kees, "Mijn schulden");
  const bill = kees.locator(".sc-card", { hasText: "EN-2025-502100" });
  const actions = bill.getByRole("link").or(bill.getByRole("button"));
  await expect(bill.getByText("Klopt: zelf nagekeken").first()).toBeVisible();
  await expect(actions).not.toHaveCount(0);

  await test.step("the index tells another amount", async () => {
    await kees.route("**/index/residents/*", async (route) => {
      const answer = await route.fetch();
      const told = (await answer.json()) as ResidentAnswer;
      for (const { open } of told.debts) open.principal = `${BigInt(open.principal) + 10_000n}`;
      await route.fulfill({ response: answer, json: told });
    });
    await kees.reload();
    await expect(bill.getByText("Dit is anders dan in het boek. Vertrouw het niet.")).toBeVisible();
    await expect(bill.getByText(/U kunt hier nu niets doen\./)).toBeVisible();
    await expect(actions).toHaveCount(0);
  });

  await test.step("once it tells the truth again, everything is back", async () => {
    await kees.unroute("**/index/residents/*");
    await kees.reload();
    await expect(bill.getByRole("link", { name: "Schuld kleiner maken" })).toBeVisible();
    await expect(bill.getByText(/U kunt hier nu niets doen/)).toHaveCount(0);
  });
});

test("who has no free coins reads why no debt can be made smaller", async ({ browser }) => {
  const tesfay = await phoneOf(browser, "Tesfay");
  await choose(tesfay, "Mijn schulden");
  await expect(tesfay.getByText(/U hebt nu geen munten vrij\./)).toBeVisible();
  await expect(tesfay.getByRole("link", { name: "Schuld kleiner maken" })).toHaveCount(0);
});
