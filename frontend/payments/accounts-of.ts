import { monthOf } from "../../protocol/time/month-of.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Owed, Payment } from "../../protocol/wire/payments-api.ts";

/** What one fund owes one creditor, in euro cents. What is owed is what follows: to pay, said, not received, received. */
export type FundAccount = {
  creditor: Address;
  fundId: number;
  owed: bigint;
  /** In no payment yet, by the calendar month in which the creditor said yes. */
  toPay: { month: number; offers: Owed[]; cents: bigint }[];
  payments: (Payment & { /** Whether its offers add up to it, to the cent. */ agrees: boolean })[];
};

/** The accounts of funds and creditors, from what the chain owes and what both sides said of it. */
export function accountsOf(owed: readonly Owed[], payments: readonly Payment[]): FundAccount[] {
  const accounts = new Map<string, FundAccount>();
  const account = ({ creditor, fundId }: { creditor: Address; fundId: number }) => {
    const key = `${fundId} ${creditor}`;
    const found = accounts.get(key) ?? { creditor, fundId, owed: 0n, toPay: [], payments: [] };
    accounts.set(key, found);
    return found;
  };
  const standing = payments.filter(({ state }) => state !== "takenBack");
  const named = new Set(standing.flatMap(({ offers }) => offers));
  const byOffer = new Map(owed.map((one) => [one.offerId, one]));
  for (const one of owed) {
    const of = account(one);
    of.owed += BigInt(one.cents);
    if (named.has(one.offerId)) continue;
    const month = monthOf(one.at);
    const at = of.toPay.find((other) => other.month === month);
    if (at) {
      at.offers.push(one);
      at.cents += BigInt(one.cents);
    } else {
      of.toPay.push({ month, offers: [one], cents: BigInt(one.cents) });
    }
  }
  for (const payment of payments) {
    account(payment).payments.push({ ...payment, agrees: addsUp(payment, byOffer) });
  }
  return [...accounts.values()].sort((one, other) => one.fundId - other.fundId);
}

/** Euro cents of an account that no payment has, or of payments in a state. */
export function sumIn(account: FundAccount, state: "toPay" | Payment["state"]): bigint {
  const cents =
    state === "toPay"
      ? account.toPay.map((month) => month.cents)
      : account.payments.filter((one) => one.state === state).map((one) => BigInt(one.cents));
  return cents.reduce((total, one) => total + one, 0n);
}

function addsUp(
  { creditor, fundId, offers, cents }: Payment,
  byOffer: ReadonlyMap<number, Owed>,
): boolean {
  const named = [...new Set(offers)].flatMap((offerId) => {
    const one = byOffer.get(offerId);
    return one?.creditor === creditor && one.fundId === fundId ? [one] : [];
  });
  const sum = named.reduce((total, one) => total + BigInt(one.cents), 0n);
  return named.length === offers.length && sum === BigInt(cents);
}
