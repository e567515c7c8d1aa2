import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { Facts } from "../../chain/facts.ts";
import type { Services } from "../../services.ts";

/** A claim that another creditor registered, and that is this one's now or offered to it. */
export type TakenOver = { debtId: number; resident: Address; commitment: Hex };

/** The claims of others that this creditor took over, or could, with the commitment to their words. */
export async function takenOver(
  services: Services,
  facts: Facts,
  creditor: Address,
): Promise<TakenOver[]> {
  const { chain, deployment } = services;
  const register = {
    address: deployment.contracts.DebtRegister,
    abi: debtRegisterAbi,
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  } as const;

  const proposed = await chain.client.getContractEvents({
    ...register,
    eventName: "TransferProposed",
  });
  const standing = await Promise.all(
    [...new Set(proposed.map(({ args }) => args.debtId))].map(async (debtId) => {
      const holders = [(await facts.debtOf(debtId))?.creditor, await facts.nextCreditorOf(debtId)];
      return holders.includes(creditor) ? [debtId] : [];
    }),
  );
  const debtIds = standing.flat();
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
