import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeReceiptLines } from "../../protocol/receipts/receipt-code.ts";
import type { ClaimsAnswer } from "../../protocol/wire/dossier-api.ts";
import type { OffersAnswer } from "../../protocol/wire/index-answers.ts";
import { axe } from "./axe.ts";
import { openBook } from "./book.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

const PAID = "VH-2026-800001";
const PUT_RIGHT = "VH-2026-800002";
const COLLECTOR = "Deurwaarder Z";

/** The lines of a CSV file that a press on this button makes, cell by cell. */
async function tableOf(page: Page, button: string | RegExp): Promise<string[][]> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const text = readFileSync(await (await coming).path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const lines = text.slice(1).trimEnd().split("\r\n");
  return lines.map((line) => line.slice(1, -1).split('";"'));
}

/** Cents of an amount as a Dutch file writes it. */
const centsOf = (text = "") => Number(text.replaceAll(".", "").replace(",", "") || 0);

async function register(page: Page, reference: string, collector = ""): Promise<void> {
  await page.goto("/creditor/claims/new");
  await page.getByLabel("Code van de bewoner").selectOption("huishouden-05");
  await page.getByLabel("Kenmerk", { exact: true }).fill(reference);
  await page.getByLabel("Soort", { exact: true }).fill("Huur");
  await page.getByLabel("Incassobureau of deurwaarder").fill(collector);
  await page.getByLabel("Eerste bedrag").fill("80,25");
  await page.getByLabel("Kosten").fill("10");
  await page.getByLabel("Peildatum").fill(new Date().toISOString().slice(0, 10));
  await sayYes(page, "In het boek zetten");
  await expect(page.getByText(`${reference} staat in het boek.`)).toBeVisible();
}

test("payments and corrections from a file are shown beside the book, and written down once", async ({
  page: henk,
}) => {
  await visitAs(henk, "Henk");
  await register(henk, PAID, COLLECTOR);
  await register(henk, PUT_RIGHT);
  const file = {
    name: "wijzigingen.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      [
        "Kenmerk;Wat;Hoofdsom;Verhoging;Rente;Kosten;Reden",
        `${PAID};betaling;20,00;;;;Per bank op 1 november`,
        `${PAID};betaling;10,25;;;10,00;Per bank op 15 november`,
        `${PUT_RIGHT};verbetering;70,00;0;0;0;Kosten waren te veel`,
        "VH-ANDERS;betaling;1,00;;;;Per bank",
      ].join("\r\n"),
    ),
  };
  const read = henk.getByRole("heading", { name: "Zo lezen wij het: wijzigingen.csv" });
  const line = (at: number) => henk.getByRole("row").nth(at);

  await choose(henk, "Bestand");
  await henk.getByRole("link", { name: "Betalingen en verbeteringen uit een bestand" }).click();
  await test.step("an example is there to fill in", async () => {
    const rows = await tableOf(henk, "Voorbeeld ophalen");
    expect(rows[0]?.slice(0, 2)).toEqual(["Kenmerk", "Wat"]);
  });
  await test.step("each line says what it will do, the second payment from what the first leaves", async () => {
    await henk.getByLabel("Bestand kiezen").setInputFiles(file);
    await expect(read).toBeVisible();
    await expect(line(1)).toContainText("Betaling opschrijven");
    await expect(line(1)).toContainText(/90,25.*70,25/);
    await expect(line(2)).toContainText(/70,25.*50,00/);
    await expect(line(3)).toContainText("Bedragen verbeteren");
    await expect(line(4)).toContainText("Staat niet in uw boek");
    await axe(henk);
  });
  await test.step("they are written down one by one", async () => {
    await henk.getByRole("button", { name: "Deze 3 wijzigingen opschrijven" }).click();
    await expect(henk.getByText("Klaar. 3 wijzigingen staan in het boek.")).toBeVisible();
    const { debts } = await openBook().told("Daan");
    const open = debts
      .toSorted((one, two) => one.id - two.id)
      .slice(-2)
      .map(({ open: parts }) => parts);
    expect(open).toEqual([
      { principal: "5000", increase: "0", interest: "0", costs: "0" },
      { principal: "7000", increase: "0", interest: "0", costs: "0" },
    ]);
  });
  await test.step("the same file again writes nothing", async () => {
    await henk.getByLabel("Bestand kiezen").setInputFiles(file);
    await expect(henk.getByText(/^Staat er al: deze betaling/)).toHaveCount(2);
    await expect(henk.getByText("Verandert niets")).toBeVisible();
    await expect(henk.getByRole("button", { name: /opschrijven/ })).toHaveCount(0);
  });
});

test("a yes goes to the books, to the collector, and as a receipt that anyone can check", async ({
  page: henk,
  browser,
}) => {
  const daan = await phoneOf(browser, "Daan");
  await test.step("the resident knows the bill and offers coins, the creditor says yes", async () => {
    await choose(daan, "Mijn schulden");
    const bill = daan.getByRole("listitem").filter({ hasText: PAID });
    await bill.getByText(/^Ik ken deze rekening/).click();
    await sayYes(daan, "Ik ken deze rekening");
    const card = daan.locator(".sc-card", { hasText: PAID }).last();
    await card.getByRole("link", { name: "Schuld kleiner maken" }).click();
    await daan.getByRole("textbox", { name: /hoeveel munten/ }).fill("5,00");
    await daan.getByRole("button", { name: "Schuld kleiner maken" }).click();
    await expect(daan.getByText(/Geen antwoord\? Dan haalt u alles terug\./)).toBeVisible();

    await visitAs(henk, "Henk");
    const offer = henk.locator(".sc-card", { hasText: PAID });
    await offer.getByRole("button", { name: "Akkoord", exact: true }).click();
    await offer.getByRole("button", { name: "Ja: Akkoord" }).click();
    await expect(offer.getByRole("button", { name: "Akkoord", exact: true })).toHaveCount(0);
  });

  await choose(henk, "Boekingen");
  await test.step("the month is double entries, with the number of each in the book", async () => {
    const [head, ...rows] = await tableOf(henk, "CSV-bestand maken");
    expect(head).toEqual(
      "Boeking;Regel;Dag;Rekening;Debet;Credit;Kenmerk;Nummer in het boek".split(";"),
    );
    const ours = rows.filter((row) => row[6] === PAID);
    expect(ours.map((row) => row.slice(3, 6))).toEqual([
      [expect.any(String), "5,00", ""],
      ["Vordering: Eerste bedrag", "", "5,00"],
    ]);
    for (const row of ours) expect(row[7]).toMatch(/^0x[0-9a-f]{64}$/);
    const sum = (at: number) => rows.reduce((total, row) => total + centsOf(row[at]), 0);
    expect(sum(4)).toBe(sum(5));
  });

  await test.step("who collects hears the reference and the amounts, and nothing else", async () => {
    const rows = await tableOf(henk, `Bestand voor ${COLLECTOR} (CSV)`);
    expect(rows[0]).toEqual(["Kenmerk", "Lager met", "Nu open", "Dag"]);
    expect(rows[1]?.slice(0, 3)).toEqual([PAID, "5,00", "45,00"]);
    const letter = henk.waitForEvent("download");
    await henk.getByRole("button", { name: `Brief aan ${COLLECTOR} (PDF)` }).click();
    expect(
      readFileSync(await (await letter).path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    await axe(henk);
  });

  await test.step("the receipt is made, and its lines checked by somebody who is not signed in", async () => {
    const receipt = henk.waitForEvent("download");
    await henk.getByRole("button", { name: `Bewijs maken voor ${PAID}` }).click();
    expect(
      readFileSync(await (await receipt).path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");

    const lines = await linesOnReceipt(henk);
    const anyone = await (await browser.newContext()).newPage();
    await anyone.goto("/verify");
    const code = anyone.getByLabel("Code van het bewijs");
    await code.fill(lines.join("\n"));
    await anyone.getByRole("button", { name: "Nakijken", exact: true }).click();
    await expect(anyone.getByRole("heading", { name: "Dit staat in het boek" })).toBeVisible();
    const said = anyone.locator(".sc-card", { hasText: "Dit staat in het boek" });
    for (const words of ["Woningcorporatie A", PAID, "5,00"])
      await expect(said).toContainText(words);
    await axe(anyone);

    // A line copied badly is found by its number, and is not called a false receipt.
    await code.fill(
      [lines[0]!.replace(/^./, (one) => (one === "A" ? "B" : "A")), ...lines.slice(1)].join("\n"),
    );
    await anyone.getByRole("button", { name: "Nakijken", exact: true }).click();
    await expect(anyone.getByText(/Kijk nog eens naar regel 1/)).toBeVisible();
  });

  await test.step("the whole book says of each amount whether it is euros or coins", async () => {
    await choose(henk, "Boek");
    const [head, ...rows] = await tableOf(henk, "Het hele boek als bestand (CSV)");
    const unit = head!.indexOf("Eenheid");
    expect(
      rows.filter((row) => row[2] === PAID).map((row) => [row[1], row[unit - 1], row[unit]]),
    ).toEqual(
      expect.arrayContaining([
        ["Munten aangeboden", "5,00", "munten"],
        ["Elders betaald", "20,00", "euro"],
        ["Vordering opgeschreven", "90,25", "euro"],
      ]),
    );
  });
});

/** What stands on the receipt of the newest yes, written as the page writes it from the book and the dossier. */
async function linesOnReceipt(page: Page): Promise<string[]> {
  const ask = <T>(path: string) =>
    page.evaluate(async (at) => {
      const answer = await fetch(at);
      return (await answer.json()) as unknown;
    }, path) as Promise<T>;
  const { address } = await ask<{ address: string }>("/api/v1/me");
  const { offers } = await ask<OffersAnswer>(`/index/creditors/${address}/answered?limit=50`);
  const { records } = await ask<ClaimsAnswer>("/api/v1/claims");
  const claim = records.find((one) => one.kind === "claim" && one.content.reference === PAID);
  if (claim?.kind !== "claim") throw new Error("the claim is not in the dossier");
  const { salt, id, version, content } = claim;
  return writeReceiptLines({ transaction: offers[0]!.last.tx, salt, record: id, version, content });
}
