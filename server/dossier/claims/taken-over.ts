import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { Facts } from "../../chain/facts.ts";
import type { Services } from "../../services.ts";

/** A claim that another creditor registered, and that is this one's now or offered to it. */
export type TakenOver = { debtId: number; resident: Address; commitment: Hex };

/**
 * The claims of others that this creditor took over, or could, with the commitment to their words. Of what was offered to
 * others no claim is looked at, however much changed hands in the town.
 */
export async function takenOver(
  { chain, deployment }: Pick<Services, "chain" | "deployment">,
  facts: Pick<Facts, "creditorUnder" | "debtOf" | "nextCreditorOf">,
  creditor: Address,
): Promise<TakenOver[]> {
  const register = {
    address: deployment.contracts.DebtRegister,
    abi: debtRegisterAbi,
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  } as const;
  const among = async (ids: Iterable<number>, isTheirs: (id: number) => Promise<boolean>) => {
    const all = [...new Set(ids)];
    const theirs = await Promise.all(all.map(isTheirs));
    return all.filter((_, at) => theirs[at]);
  };

  const proposed = await chain.client.getContractEvents({
    ...register,
    eventName: "TransferProposed",
  });
  // A claim changes hands only under an agreement that it was offered under, and whose that is never changes.
  const agreements = await among(
    proposed.map(({ args }) => args.agreementId),
    async (agreementId) => (await facts.creditorUnder(agreementId)) === creditor,
  );
  const debtIds = await among(
    proposed
      .filter(({ args }) => agreements.includes(args.agreementId))
      .map(({ args }) => args.debtId),
    async (debtId) =>
      (await facts.debtOf(debtId))?.creditor === creditor ||
      (await facts.nextCreditorOf(debtId)) === creditor,
  );
  if (debtIds.length === 0) return [];

  const registered = await chain.client.getContractEvents({
    ...register,
    eventName: "DebtRegistered",
    args: { debtId: debtIds },
  });
  return registered
    .filter(({ args }) => args.creditor !== creditor)
    .map(({ args: { debtId, resident, commitment } }) => ({ debtId, resident, commitment }));
}
