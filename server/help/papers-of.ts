import { decodeAbiParameters, keccak256 } from "viem";
import type { Address } from "viem";
import { BATCH } from "../../protocol/accounts/batch.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { PaperCall, PaperStep } from "../../protocol/wire/help-api.ts";
import type { HelpLog } from "./help-logs.ts";

/** As in contracts/accounts/help/Paper.sol. */
const ANSWER_PERIOD = 14 * 86_400;

export type PaperFact = Omit<PaperStep, "name" | "organisation">;

/** The steps on paper, oldest first, as their events tell them in order. */
export function papersOf(logs: readonly HelpLog[]): PaperFact[] {
  const all = new Map<string, PaperFact>();
  for (const { account, name, args, at } of logs) {
    const stepId = Number(args["stepId"]);
    const id = `${account} ${stepId}`;
    const step = all.get(id);
    switch (name) {
      case "PaperProposed": {
        const executionData = args["executionData"] as Hex;
        all.set(id, {
          resident: account,
          stepId,
          executionData,
          callsHash: keccak256(executionData),
          calls: callsIn(executionData),
          proposedBy: args["official"] as Address,
          proposedAt: at,
          answerUntil: at + ANSWER_PERIOD,
          confirmedBy: null,
          readyAt: null,
          end: null,
        });
        break;
      }
      case "PaperConfirmed":
        if (!step) break;
        step.confirmedBy = args["second"] as Address;
        step.readyAt = Number(args["readyAt"]);
        break;
      case "PaperStopped":
        if (step) step.end = { how: "stopped", by: args["by"] as Address, at };
        break;
      case "PaperPerformed":
        if (step) step.end = { how: "performed", by: null, at };
        break;
      default:
    }
  }
  return [...all.values()];
}

/** The calls of a batch; none where somebody wrote it in another way, which the account would read differently. */
function callsIn(executionData: Hex): PaperCall[] {
  try {
    const [calls] = decodeAbiParameters(BATCH, executionData);
    return calls.map(({ target, data }) => ({ target, data }));
  } catch {
    return [];
  }
}
