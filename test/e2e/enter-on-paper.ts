import { expect, type Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { picture } from "./picture.ts";
import { choose, sayYes } from "./visit.ts";

/** The office begins to enter a step that this resident signed for. */
export async function enterOnPaper(office: Page, name: string, step: string): Promise<void> {
  await choose(office, "Bewoners");
  await office.getByRole("link", { name }).first().click();
  await office.getByRole("link", { name: "Op papier" }).click();
  await office.getByLabel("Wat staat er op het papier?").selectOption(step);
  const place = office.getByLabel("Waar ligt het getekende papier?");
  // Who has such a paper before them is not asked again.
  const open = office.getByRole("button", { name: "Papier wegleggen" });
  await expect(place.or(open).first()).toBeVisible();
  if (await place.isVisible()) await place.fill("Map 12");
}

/** An official of another organisation opens what waits, with the signed paper in hand, and confirms it. */
export async function confirmPaper(
  second: Page,
  name: string,
  press: () => Promise<void> = () => sayYes(second, "Bevestigen"),
): Promise<void> {
  const seen = second.getByText(`Ik zag het papier met de handtekening van ${name}`);
  await seen.click();
  await axe(second);
  await picture(second, "second-paper-1280");
  await press();
  // That the resident can say no until then is said beside the button too: what is confirmed asks nothing any more.
  await expect(seen).toHaveCount(0);
  await expect(second.getByText(/^Het wacht tot .* Tot dan kan/).first()).toBeVisible();
}
