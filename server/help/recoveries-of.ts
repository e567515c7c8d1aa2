import type { Address } from "viem";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { Recovery } from "../../protocol/wire/help-api.ts";
import type { HelpLog } from "./help-logs.ts";

const DAY = 86_400;
/** As in contracts/accounts/help/Recovery.sol. */
const ANSWER_PERIOD = 14 * DAY;
const STOP_PERIOD = 90 * DAY;

export type RecoveryFact = Omit<Recovery, "name" | "organisation">;

/** The attempts to recover accounts, oldest first, as their events tell them in order. */
export function recoveriesOf(logs: readonly HelpLog[]): RecoveryFact[] {
  const all: RecoveryFact[] = [];
  const running = new Map<Address, RecoveryFact>();
  const stoppedAt = new Map<Address, number>();
  const end = (account: Address, how: NonNullable<Recovery["end"]>["how"], at: number) => {
    const attempt = running.get(account);
    if (attempt) attempt.end = { how, at };
    running.delete(account);
  };

  for (const { account, name, args, at } of logs) {
    const attempt = running.get(account);
    switch (name) {
      case "RecoveryProposed": {
        end(account, "replaced", at);
        const stopped = stoppedAt.get(account);
        const next: RecoveryFact = {
          resident: account,
          keysHash: args["keysHash"] as Hex,
          newSigner: args["newSigner"] as Hex,
          lostSigner: args["lostSigner"] as Hex,
          proposedBy: args["official"] as Address,
          proposedAt: at,
          answerUntil: at + ANSWER_PERIOD,
          approvedBy: null,
          counselledBy: null,
          afterStop: stopped !== undefined && at < stopped + STOP_PERIOD,
          readyAt: null,
          end: null,
        };
        running.set(account, next);
        all.push(next);
        break;
      }
      case "RecoveryApproved":
        if (attempt) attempt.approvedBy = args["second"] as Address;
        break;
      case "RecoveryCounselled":
        if (attempt) attempt.counselledBy = args["counsellor"] as Address;
        break;
      case "RecoveryReady":
        if (attempt) attempt.readyAt = Number(args["readyAt"]);
        break;
      case "RecoveryStopped":
        stoppedAt.set(account, at);
        end(account, "stopped", at);
        break;
      case "RecoveryWithdrawn":
        end(account, "withdrawn", at);
        break;
      case "RecoveryFinished":
        stoppedAt.delete(account);
        end(account, "finished", at);
        break;
      default:
    }
  }
  return all;
}
