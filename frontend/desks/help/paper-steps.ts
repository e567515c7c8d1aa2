import { encodeFunctionData } from "viem";
import { PARTICIPATION_HASH } from "../../../protocol/terms/participation.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { PaperCall, PaperStep } from "../../../protocol/wire/help-api.ts";
import { leave } from "../../transactions/leave.ts";
import { pause } from "../../transactions/pause.ts";
import { resume } from "../../transactions/resume.ts";
import { takePart } from "../../transactions/take-part.ts";

/** The steps that the office enters from paper. Each is the very call that the resident's own button makes. */
export const PAPER_STEPS = ["takePart", "pause", "resume", "leave"] as const;
export type PaperStepName = (typeof PAPER_STEPS)[number];

const CALLS = {
  takePart: (config: Config) => takePart.call({ termsHash: PARTICIPATION_HASH }, config, []),
  pause: (config: Config) => pause.call(true, config, []),
  resume: (config: Config) => resume.call(true, config, []),
  leave: (config: Config) => leave.call(true, config, []),
};

/** The call of a step, as it goes into the batch. */
export function callOfStep(step: PaperStepName, config: Config): PaperCall {
  const { address, abi, functionName, args } = CALLS[step](config);
  return { target: address, data: encodeFunctionData({ abi, functionName, args }) };
}

/** Which step a batch is; null for anything that is not exactly one of them, which nobody should agree to here. */
export function stepOf({ calls }: Pick<PaperStep, "calls">, config: Config): PaperStepName | null {
  const [only, ...more] = calls;
  if (!only || more.length > 0) return null;
  const same = (step: PaperStepName) => {
    const { target, data } = callOfStep(step, config);
    return (
      target.toLowerCase() === only.target.toLowerCase() &&
      data.toLowerCase() === only.data.toLowerCase()
    );
  };
  return PAPER_STEPS.find(same) ?? null;
}
