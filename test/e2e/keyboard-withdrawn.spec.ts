import { askForNewPhone } from "./ask-for-new-phone.ts";
import { newDevice } from "./device.ts";
import { enterOnPaper } from "./enter-on-paper.ts";
import { joinWithPhone } from "./join-with-phone.ts";
import { expect, test } from "./story.ts";
import { sayYes, visitAs } from "./visit.ts";

test("the office takes back that it asked for a new phone, and puts a paper away", async ({
  page: office,
  browser,
}) => {
  await visitAs(office, "Joost");
  const phone = await newDevice(browser);
  await joinWithPhone(office, phone, "Sevda Demir");

  await test.step("a paper that is not needed after all", async () => {
    await enterOnPaper(office, "Sevda Demir", "Een eigen idee voor een stap");
    await office.getByRole("button", { name: "Ik heb het papier: lees het plan" }).click();
    await office.getByRole("button", { name: "Papier wegleggen" }).click();
    await expect(office.getByLabel("Waar ligt het getekende papier?")).toBeVisible();
    await expect(office.getByRole("button", { name: "Papier wegleggen" })).toHaveCount(0);
  });

  await test.step("a new phone that is not wanted after all", async () => {
    const second = await (await browser.newContext()).newPage();
    await visitAs(second, "Ingrid");
    await askForNewPhone(browser, { office, second }, "Sevda Demir");
    await office.goto("/office/help");
    await sayYes(office, "Terugnemen");
    await expect(office.getByText(/^Teruggenomen op .* Er is niets veranderd\./)).toBeVisible();
  });
});
