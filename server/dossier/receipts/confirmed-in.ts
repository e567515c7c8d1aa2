import { parseEventLogs, type TransactionReceipt } from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import type { ReceiptRequest } from "../../../protocol/wire/receipts-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";

/**
 * The confirmed offer in a transaction whose claim carries this commitment, and its block.
 * @throws Problem not-found, whichever of the two is wrong.
 */
export async function confirmedIn(
  { chain: { client }, deployment }: Services,
  { transaction, commitment }: ReceiptRequest,
) {
  const { Redemptions, DebtRegister } = deployment.contracts;
  const receipt = await client
    .getTransactionReceipt({ hash: transaction })
    .catch((): TransactionReceipt => {
      throw new Problem("not-found");
    });
  const confirmed = parseEventLogs({
    abi: redemptionsAbi,
    eventName: "OfferConfirmed",
    logs: receipt.logs.filter(({ address }) => address.toLowerCase() === Redemptions.toLowerCase()),
  });
  if (confirmed.length === 0) throw new Problem("not-found");
  const registered = await client.getContractEvents({
    address: DebtRegister,
    abi: debtRegisterAbi,
    eventName: "DebtRegistered",
    args: { debtId: confirmed.map(({ args }) => args.debtId) },
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  const claim = registered.find(({ args }) => args.commitment === commitment.toLowerCase());
  const found = confirmed.find(({ args }) => args.debtId === claim?.args.debtId);
  if (!found) throw new Problem("not-found");
  const { timestamp } = await client.getBlock({ blockNumber: receipt.blockNumber });
  return { ...found.args, at: Number(timestamp), block: Number(receipt.blockNumber) };
}
