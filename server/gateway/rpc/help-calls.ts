import { decodeFunctionData } from "viem";
import type { Hex } from "viem";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import { isSocialAccount } from "../../chain/is-social-account.ts";
import type { Ask } from "./ask.ts";
import { isStaff } from "./is-staff.ts";

/** What staff do to somebody else's account: recovery, paper and the freeze of offers. Nothing of it moves a coin. */
const HELP_CALLS: ReadonlySet<string> = new Set([
  "proposeRecovery",
  "approveRecovery",
  "counselRecovery",
  "withdrawRecovery",
  "finishRecovery",
  "proposePaper",
  "confirmPaper",
  "stopPaper",
  "performPaper",
  "freezeOffers",
  "thawOffers",
]);

/** Whether this is one of those calls. Who may do which the account itself decides, when it runs. */
export function isHelpCall(data: Hex): boolean {
  try {
    return HELP_CALLS.has(decodeFunctionData({ abi: socialAccountAbi, data }).functionName);
  } catch {
    return false;
  }
}

/** Whether a call of staff helps with an account that our factory made. */
export async function isHelp(
  ask: Ask,
  from: Address,
  to: Address,
  data: Hex = "0x",
): Promise<boolean> {
  return isHelpCall(data) && (await isStaff(ask, from)) && isSocialAccount(ask.services, to);
}
