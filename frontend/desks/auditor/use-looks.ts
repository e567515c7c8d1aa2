import type { AuditLooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";

/** A reason holds an hour: how soon the page sees that it is over, in milliseconds. The server sees it at once. */
const EVERY = 30_000;

/** The reasons that this auditor gave and that still hold. */
export function useLooks(): Answer<AuditLooksAnswer> {
  return useAsk<AuditLooksAnswer>("/api/v1/audit-looks", { every: EVERY });
}
