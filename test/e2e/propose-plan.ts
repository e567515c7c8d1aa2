import type { Page } from "@playwright/test";
import type { Address } from "viem";
import { sayYes } from "./visit.ts";

/** A mentor writes a plan of one step of 25 coins. @param days Until it must be done, by the clock: the chain may be ahead. */
export async function proposePlan(mentor: Page, resident: Address, days = 30): Promise<void> {
  await mentor.goto(`/mentor/people/${resident}/plan`);
  await mentor.getByLabel("Hoe heet het plan?").fill("Rust in de portemonnee");
  await mentor.getByLabel("Wat gaat de bewoner doen?").fill("Alle post in een map");
  await mentor.getByLabel("Onderwerp").selectOption("Geldzaken");
  await mentor.getByLabel("Beloning in munten").fill("25");
  const due = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await mentor.getByLabel("Klaar voor").fill(due);
  await sayYes(mentor, "Plan voorstellen");
}
