import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { openBook, openHand } from "./book.ts";
import { registerClaim } from "./register-claim.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

test("a creditor lowers a claim, lets it rest, hands it over, and the other one takes it back", async ({
  page: ria,
  browser,
}) => {
  test.setTimeout(400_000);
  await registerClaim(browser, "Ria", "huishouden-08", "WB-2026-840001");
  await visitAs(ria, "Ria");
  await choose(ria, "Vorderingen");
  await ria.getByRole("link", { name: "WB-2026-840001" }).click();

  await test.step("paid elsewhere, and a part let go", async () => {
    await ria.getByRole("button", { name: "Betaling elders opschrijven" }).click();
    await ria.getByLabel("Eerste bedrag").fill("20");
    await ria.getByLabel("Hoe en wanneer is er betaald?").fill("Per bank, 3 mei");
    await sayYes(ria, "Betaling opschrijven");
    await ria.getByRole("button", { name: "Deel kwijtschelden" }).click();
    await ria.getByLabel("Eerste bedrag").fill("10");
    await ria.getByLabel("Waarom scheldt u dit kwijt?").fill("Dubbel gerekend");
    await sayYes(ria, "Kwijtschelden");
    await expect(ria.getByText(/60,25/).first()).toBeVisible();
  });

  await test.step("not asked for, and asked for again", async () => {
    await sayYes(ria, "Even niet vragen om deze vordering");
    await sayYes(ria, "Weer vragen om deze vordering");
    await expect(
      ria.getByRole("button", { name: "Even niet vragen om deze vordering" }),
    ).toBeVisible();
  });

  const handOver = async () => {
    await ria.getByRole("button", { name: "Overdragen aan een andere schuldeiser" }).click();
    const next = ria.getByLabel("Aan wie?").locator("option", { hasText: "Woningcorporatie A" });
    await ria.getByLabel("Aan wie?").selectOption(await next.first().getAttribute("value"));
    await ria.getByLabel("Waarom draagt u deze vordering over?").fill("Samen een loket");
    await sayYes(ria, "Overdracht voorstellen");
    await expect(ria.getByText(/Die moet nog ja zeggen\./).first()).toBeVisible();
  };
  await test.step("handed over, taken back, and handed over again", async () => {
    await handOver();
    await ria.getByRole("button", { name: "Overdracht intrekken" }).click();
    await ria.getByLabel("Waarom trekt u de overdracht in?").fill("Eerst overleggen");
    await sayYes(ria, "Overdracht intrekken");
    await handOver();
  });

  const henk = await browser.newPage();
  await test.step("the other takes it over, and gives it up", async () => {
    await visitAs(henk, "Henk");
    await choose(henk, "Vorderingen");
    await sayYes(henk, "Vordering overnemen");
    await expect(henk.getByText("Aan u aangeboden")).toHaveCount(0);
    await henk.getByRole("link", { name: "WB-2026-840001" }).click();
    await henk.getByRole("button", { name: "Vordering terugnemen" }).click();
    await henk.getByLabel("Waarom neemt u deze vordering terug?").fill("Bleek betaald");
    await sayYes(henk, "Terugnemen");
    await expect(henk.getByText("Teruggenomen").first()).toBeVisible();
  });
});

test("the office writes down what a fund paid, and the creditor says whether it came", async ({
  page: joost,
  browser,
}) => {
  await visitAs(joost, "Joost");
  await choose(joost, "Betalingen");
  const account = joost.locator(".sc-card", { hasText: "Fonds 1 aan Zorgverzekeraar C" }).first();
  const pay = async (reference: string) => {
    await account.getByRole("button", { name: /^Betaling aan .* opschrijven$/ }).click();
    const today = new Date().toISOString().slice(0, 10);
    await account.getByLabel("Betaald op").fill(today);
    await account.getByLabel("Kenmerk van de betaling").fill(reference);
    await sayYes(joost, "Betaling opschrijven");
    await expect(account.getByText(reference)).toBeVisible();
  };
  await pay("ZV-1");
  await account.getByRole("button", { name: "Betaling terugnemen" }).click();
  await account.getByRole("button", { name: "Ja, terugnemen" }).click();
  await expect(account.getByText("Teruggenomen: niet zo betaald")).toBeVisible();
  await pay("ZV-2");

  const thijs = await browser.newPage();
  await visitAs(thijs, "Thijs");
  await choose(thijs, "Betalingen");
  const payment = thijs.getByRole("listitem").filter({ hasText: "ZV-2" });
  await payment.getByRole("button", { name: "Niet ontvangen" }).click();
  await expect(payment.getByRole("button", { name: "Niet ontvangen" })).toHaveCount(0);
  await payment.getByRole("button", { name: "Ontvangen" }).click();
  await expect(payment.getByRole("button")).toHaveCount(0);
});

test("a claim of the organisation that the mentor works for waits for a second mentor", async ({
  page: ingrid,
}) => {
  const { person } = await openBook().told("Hanneke");
  const { address } = privateKeyToAccount(generatePrivateKey());
  await openHand().makeMentor(address, person.address, "Henk");
  await openHand().register("Henk", person.address, 20_000);
  await visitAs(ingrid, "Ingrid");
  await expect(ingrid.getByText("Mentor werkt bij Woningcorporatie A").first()).toBeVisible();
  await sayYes(ingrid, "Munten mogen naar deze rekening");
  await expect(ingrid.getByText(/De bewoner kan nu zelf kiezen\./).first()).toBeVisible();
});

test("a creditor says no to several offers at once, with one reason", async ({
  page: ruud,
  browser,
}) => {
  const nadia = await phoneOf(browser, "Nadia");
  for (const coins of ["3,00", "4,00"]) {
    await choose(nadia, "Mijn schulden");
    await nadia.getByRole("link", { name: "Schuld kleiner maken" }).first().click();
    await nadia.getByRole("textbox", { name: /hoeveel munten/ }).fill(coins);
    await nadia.getByRole("button", { name: "Schuld kleiner maken" }).click();
    await expect(nadia.locator(".sc-offer", { hasText: coins })).toBeVisible();
  }
  await visitAs(ruud, "Ruud");
  await ruud.getByRole("button", { name: "Meer tegelijk beantwoorden" }).click();
  const several = ruud.getByRole("group", { name: "Welke aanbiedingen?" });
  for (const coins of ["3,00", "4,00"])
    await several.locator("label", { hasText: ` ${coins} munten` }).click();
  await ruud
    .getByLabel(/Of gaat u met deze aanbiedingen niet akkoord\?/)
    .fill("Het krediet loopt.");
  await sayYes(ruud, "Niet akkoord met deze 2 aanbiedingen");
  await expect(
    ruud.getByText("2 aanbiedingen zijn afgewezen. De munten zijn terug."),
  ).toBeVisible();
});
