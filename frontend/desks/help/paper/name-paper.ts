import { decodeFunctionData } from "viem";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import type { Config } from "../../../../protocol/wire/dossier-api.ts";
import type { PaperCall, PaperStep } from "../../../../protocol/wire/help-api.ts";
import { abis } from "../../../check/abis.ts";
import type { BoundCall } from "../../../transactions/bound-call.ts";
import { encodeCall } from "../../../transactions/encode-call.ts";
import { nothingToRead, type PaperAbout } from "./paper-about.ts";
import type { Filled } from "./paper-kind.ts";
import { paperKind, PAPER_STEP_NAMES, type PaperStepName } from "./paper-steps.ts";

/**
 * What a batch is. `filled` is what it says in full, where all of it was read and the resident's own button would make
 * exactly this call; null where it could not be read, or says something that does not stand there.
 */
export type NamedPaper = { name: PaperStepName; filled: Filled | null };

/**
 * Names a batch: it is a step only where it is one call, to a function that a resident's own button calls, and nothing
 * more. Null for anything else, which nobody should agree to here.
 * @param about What was read for it; without it a step is known by its kind alone.
 */
export function namePaper(
  { calls, resident }: Pick<PaperStep, "calls" | "resident">,
  config: Config,
  about: PaperAbout | null,
): NamedPaper | null {
  const [only, ...more] = calls;
  if (!only || more.length > 0) return null;
  for (const name of PAPER_STEP_NAMES) {
    const kind = paperKind(name);
    const [contract, functionName] = kind.at;
    const abi = abis[contract];
    if (!same(config.contracts[contract], only.target)) continue;
    const args = argsOf(abi, functionName, only.data);
    if (!args) continue;
    const read = kind.reads === null ? nothingToRead(resident) : about;
    const filled = read && kind.readBack(args, read);
    const call = filled && kind.fill(filled, read);
    const isExact = call && sameCall(call, filled, config, only);
    // Taking part names the terms, which everybody knows: other terms are another step.
    if (kind.reads === null && !isExact) return null;
    return { name, filled: isExact ? filled : null };
  }
  return null;
}

function sameCall({ call }: BoundCall, { commitment }: Filled, config: Config, other: PaperCall) {
  const { target, data } = encodeCall(call(config, commitment ? [{ commitment }] : []));
  return same(target, other.target) && same(data, other.data);
}

/** The arguments of exactly this function; null for another one, or where anything stands behind them. */
function argsOf(abi: (typeof abis)[keyof typeof abis], functionName: string, data: Hex) {
  try {
    const call = decodeFunctionData({ abi, data });
    if (call.functionName !== functionName) return null;
    const args: readonly unknown[] = call.args ?? [];
    const again = encodeCall({ address: "0x", abi, functionName, args });
    return same(again.data, data) ? args : null;
  } catch {
    return null;
  }
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
