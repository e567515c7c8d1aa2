import type { Page } from "@playwright/test";
import type { Address } from "viem";
import { dayOf } from "../../protocol/time/day-of.ts";
import { presentTime } from "./pass-time.ts";
import { sayYes } from "./visit.ts";

/** A mentor writes a plan of one step of 25 coins. @param days Until it must be done, whatever stories before it let pass. */
export async function proposePlan(mentor: Page, resident: Address, days = 30): Promise<void> {
  await mentor.goto(`/mentor/people/${resident}/plan`);
  await mentor.getByLabel("Hoe heet het plan?").fill("Rust in de portemonnee");
  await mentor.getByLabel("Wat gaat de bewoner doen?").fill("Alle post in een map");
  await mentor.getByLabel("Onderwerp").selectOption("Geldzaken");
  await mentor.getByLabel("Beloning in munten").fill("25");
  const due = dayOf((await presentTime()) + days * 86_400);
  await mentor.getByLabel("Klaar voor").fill(due);
  await sayYes(mentor, "Plan voorstellen");
}
