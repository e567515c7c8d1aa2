import type { OwnObjectionsAnswer } from "../../../../protocol/wire/rights-api.ts";
import type { Answer } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";

/** The office's answer stands on no chain, so no block tells of it: a page that stays open asks by itself. */
const EVERY_MS = 30_000;

/** What this person did not agree with, and what the office answered. */
export function useOwnObjections(): Answer<OwnObjectionsAnswer> {
  return useAsk<OwnObjectionsAnswer>("/api/v1/me/objections", { every: EVERY_MS });
}
