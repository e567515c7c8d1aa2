import { openBook } from "./book.ts";
import { expect, test } from "./story.ts";
import { choose, phoneOf, sayYes, visitAs } from "./visit.ts";

test("an offer waits for the counsellor, who says yes to one and no to another", async ({
  page: marcel,
  browser,
}) => {
  const book = openBook();
  await visitAs(marcel, "Marcel");
  await expect(
    marcel.getByRole("heading", { level: 1, name: "Wacht op uw akkoord" }),
  ).toBeVisible();
  await expect(marcel.getByText("Noor biedt munten aan")).toHaveCount(1);

  const noor = await phoneOf(browser, "Noor");
  await expect(noor.getByText("Uw aanbod wacht op wie met u meekijkt")).toBeVisible();
  await choose(noor, "Mijn schulden");
  await expect(noor.getByText("Wacht op wie met u meekijkt", { exact: true })).toBeVisible();

  await sayYes(marcel, "Ja, dat is goed", "dit aanbod gaat door");
  await expect(marcel.getByText(/U zei ja tegen het aanbod van Noor/)).toBeVisible();
  await expect(marcel.getByText("Er wacht niets.")).toBeVisible();
  await expect(noor.getByText("Wacht op antwoord", { exact: true })).toBeVisible();

  const before = await book.coinsOf("Noor");
  await noor.getByRole("link", { name: "Schuld kleiner maken" }).click();
  await expect(noor.getByText(/kijkt met u mee/)).toBeVisible();
  await noor.getByRole("textbox", { name: /hoeveel munten/ }).fill("2,00");
  await noor.getByRole("button", { name: "Schuld kleiner maken" }).click();
  await marcel.getByRole("button", { name: "Nee", exact: true }).click();
  await marcel.getByLabel("Waarom zegt u nee?").fill("Eerst de huur.");
  await sayYes(marcel, "Nee, met deze reden");
  await expect(noor.getByText(/zei nee\. Uw munten zijn terug\..*Eerst de huur\./)).toBeVisible();
  expect(await book.coinsOf("Noor")).toEqual(before);

  await choose(noor, "Wat er gebeurde");
  await expect(noor.getByText(/zei ja tegen uw aanbod/)).toBeVisible();
  await expect(noor.getByText(/zei nee tegen uw aanbod.*Eerst de huur\./)).toBeVisible();
  await expect(noor.locator(".sc-check--mismatch")).toHaveCount(0);
});

test("a large plan waits for a mentor of another team, who reads it without whose it is", async ({
  page: peter,
  browser,
}) => {
  await visitAs(peter, "Peter");
  await choose(peter, "Mijn mensen");
  await peter.getByRole("link", { name: /Sjaan/ }).first().click();
  await peter.getByRole("link", { name: "Plan voorstellen" }).click();
  await peter.getByLabel("Hoe heet het plan?").fill("Een vak leren");
  await peter.getByLabel("Wat gaat de bewoner doen?").fill("Het lasdiploma gehaald");
  await peter.getByLabel("Onderwerp").selectOption("Opleiding");
  await peter.getByLabel("Beloning in munten").fill("350");
  const due = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  await peter.getByLabel("Klaar voor").fill(due);
  await sayYes(peter, "Plan voorstellen");
  await expect(peter.getByText(/Wacht op een tweede mentor van een ander team/)).toBeVisible();

  const sjaan = await phoneOf(browser, "Sjaan");
  await choose(sjaan, "Mijn plan");
  await expect(sjaan.getByText("Er komt een voorstel voor u")).toBeVisible();
  await expect(sjaan.getByRole("button", { name: "Ja, dit spreken we af" })).toHaveCount(0);
  await choose(peter, "Meekijken met collega's");
  await expect(peter.getByText("Er wacht niets op u.")).toBeVisible();

  const fatma = await (await browser.newContext()).newPage();
  await visitAs(fatma, "Fatma");
  await choose(fatma, "Meekijken met collega's");
  await expect(fatma.getByText("Het lasdiploma gehaald")).toBeVisible();
  await expect(fatma.getByRole("main").getByText(/Sjaan/)).toHaveCount(0);
  await sayYes(fatma, "Plan goedkeuren");
  await expect(fatma.getByText("Goedgekeurd: Een vak leren.")).toBeVisible();

  await sayYes(sjaan, "Ja, dit spreken we af");
  await expect(sjaan.getByText("Het lasdiploma gehaald")).toBeVisible();
  await choose(sjaan, "Wat er gebeurde");
  await expect(sjaan.getByText(/keek ook en vond het voorstel goed: Een vak leren/)).toBeVisible();
});

test("a mentor approves several steps at once, and reads which one was not", async ({
  page: peter,
  context,
}) => {
  const book = openBook();
  const before = await book.coinsOf("Marek");
  const { plans } = await book.told("Marek");
  const steps = plans.flatMap(({ subgoals }) => subgoals).filter((one) => one.status === "agreed");
  expect(steps).toHaveLength(2);

  await visitAs(peter, "Peter");
  await choose(peter, "Samen goedkeuren");
  const marek = peter.getByRole("group", { name: "Marek" });
  const boxes = marek.locator("label");
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.click();
  // From here on this tab no longer hears what happens elsewhere.
  await peter.route("**/index/mentors/**", (route) => route.abort());

  const other = await context.newPage();
  await visitAs(other, "Peter");
  await choose(other, "Mijn mensen");
  await other.getByRole("link", { name: /Marek/ }).first().click();
  await sayYes(other, "Goedkeuren");
  await expect(other.getByText("Goedgekeurd", { exact: true }).first()).toBeVisible();

  await sayYes(peter, "Deze 2 stappen goedkeuren");
  await expect(peter.getByText("1 stap is goedgekeurd.")).toBeVisible();
  await expect(
    peter.getByText(/Niet goedgekeurd: Marek, .* Deze stap is al behandeld of gestopt\./),
  ).toBeVisible();
  const all = steps.reduce((sum, { reward }) => sum + BigInt(reward), 0n);
  expect((await book.coinsOf("Marek")).balance).toBe(before.balance + all);
});

test("a creditor says yes to several offers at once, and reads which one was taken back", async ({
  page: anouk,
  browser,
}) => {
  const petra = await phoneOf(browser, "Petra");
  const offer = async (coins: string) => {
    await choose(petra, "Mijn schulden");
    await petra.locator("a[href='/resident/debts/20']").click();
    await petra.getByRole("textbox", { name: /hoeveel munten/ }).fill(coins);
    await petra.getByRole("button", { name: "Schuld kleiner maken" }).click();
    await expect(
      petra.getByText(/Geen antwoord\? Dan haalt u alles terug\./).first(),
    ).toBeVisible();
  };
  const book = openBook();
  const open = async () => Object.values(await book.openOf(20)).reduce((sum, one) => sum + one, 0);
  const before = await open();
  await offer("5,00");
  await offer("6,00");

  await visitAs(anouk, "Anouk");
  await anouk.getByRole("button", { name: "Meer tegelijk beantwoorden" }).click();
  const boxes = anouk.getByRole("group", { name: "Welke aanbiedingen?" }).locator("label");
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await box.click();
  await anouk.route("**/index/creditors/**", (route) => route.abort());

  const taken = petra.locator(".sc-offer", { hasText: "6,00" });
  await taken.getByRole("button", { name: "Toch niet" }).click();
  await taken.getByRole("button", { name: "Ja: munten terughalen" }).click();
  await expect(taken.getByText("Teruggehaald", { exact: true })).toBeVisible();

  await sayYes(anouk, "Akkoord met deze 2 aanbiedingen");
  await expect(anouk.getByText("1 aanbod is aangenomen.")).toBeVisible();
  await expect(anouk.getByText(/Niet gelukt: .* al beantwoord of gestopt\./)).toBeVisible();
  // A coin takes 1,20 off at this creditor.
  await expect.poll(open).toBe(before - 600);
  await expect(petra.getByText("Ja gezegd").first()).toBeVisible();
});
