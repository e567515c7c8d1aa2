import type { Owed, OwedAnswer } from "../../protocol/wire/payments-api.ts";
import type { Account } from "../account/AccountContext.ts";

/** The index hands out no more at once. */
const AT_ONCE = 1_000;

/**
 * Everything that funds owe, oldest first, a thousand at a time. What was read `before` stays, because a yes is final: only its last
 * moment is read again, which may have been half there.
 */
export async function askOwed(ask: Account["ask"], before: readonly Owed[] = []): Promise<Owed[]> {
  const last = before.at(-1);
  const owed = before.filter(({ at }) => at < last!.at);
  const kept = owed.at(-1);
  let next: string | null = kept ? `${kept.at}-${kept.offerId}` : "";
  while (next !== null) {
    const after: string = next && `&after=${next}`;
    const page: OwedAnswer = await ask<OwedAnswer>(`/index/owed?limit=${AT_ONCE}${after}`);
    owed.push(...page.owed);
    next = page.next;
  }
  return owed;
}
