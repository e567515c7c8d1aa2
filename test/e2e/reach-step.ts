import { expect, type Page } from "@playwright/test";
import { choose, sayYes } from "./visit.ts";

/** The resident agrees to the plan and reports its step, the mentor confirms it, and the coins are there. */
export async function reachStep(resident: Page, mentor: Page): Promise<void> {
  await choose(resident, "Mijn plan");
  await sayYes(resident, "Ja, dit spreken we af");
  await resident.getByRole("button", { name: "Dit is klaar" }).click();
  await resident.getByRole("button", { name: "Stuur naar mijn mentor" }).click();
  await expect(resident.getByText("Klaar gemeld")).toBeVisible();
  await choose(mentor, "Vandaag");
  await mentor.getByRole("button", { name: "Goedkeuren" }).click();
  await choose(resident, "Mijn munten");
  await expect(resident.getByText("25,00", { exact: true }).first()).toBeVisible();
}
