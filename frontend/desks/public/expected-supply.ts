import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";

/** Coin cents that must be in use when every total is right: supply = minted - redeemed - revoked - forfeited. */
export function expectedSupply(
  totals: Pick<PublicAnswer, "minted" | "redeemed" | "revoked" | "forfeited">,
): bigint {
  return (
    BigInt(totals.minted) -
    BigInt(totals.redeemed) -
    BigInt(totals.revoked) -
    BigInt(totals.forfeited)
  );
}
