/** A new key for a member of staff that waits in the timelock, cancelled: by two of three signers, or by the guardian. */
import { encodeFunctionData, type LocalAccount } from "viem";
import { connectChain } from "../../server/chain/connect-chain.ts";
import { Advice } from "../bootstrap/advice.mjs";
import { guardianAbi, timelockAbi } from "./municipality.ts";
import {
  idOf,
  inTimelock,
  send,
  turnOf,
  type Place,
  type StaffRecovery,
} from "./staff-recovery.ts";

/** The plan as one that cancels, for two to sign. @throws Advice where it does not wait in the timelock. */
export async function planCancel(place: Place, plan: StaffRecovery): Promise<StaffRecovery> {
  await needWaiting(place, plan);
  const nonce = await turnOf(connectChain(place.rpcUrl), place.municipality);
  return { ...plan, cancels: true, nonce, signatures: [] };
}

/** Cancels it at once, by the key of the guardian's operator. @throws Advice where it does not wait, or that is not the key. */
export async function cancelAsGuardian(
  place: Place,
  plan: StaffRecovery,
  by: LocalAccount,
): Promise<void> {
  await needWaiting(place, plan);
  const args = inTimelock(plan);
  const data = encodeFunctionData({ abi: guardianAbi, functionName: "cancelOne", args });
  await send(place, place.guardian, data, by);
}

async function needWaiting({ rpcUrl, timelock }: Place, plan: StaffRecovery): Promise<void> {
  const waits = await connectChain(rpcUrl).client.readContract({
    address: timelock,
    abi: timelockAbi,
    functionName: "isOperationPending",
    args: [idOf(plan)],
  });
  if (!waits)
    throw new Advice("This recovery does not wait in the timelock: there is nothing to cancel.");
}
