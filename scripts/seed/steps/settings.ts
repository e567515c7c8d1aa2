import { encodeFunctionData } from "viem";
import type { firstProposal } from "../municipality.ts";
import type { Step, World } from "../world.ts";

/** Above this many coin cents a plan needs a second mentor: 300,00. No plan of the pilot is so large. */
const THRESHOLD = 300_00;

const DAY = 86_400;

/** What governance set: from when on a large plan is looked at by somebody of another team. */
export function settingSteps(
  world: World,
  propose: (target: `0x${string}`, data: `0x${string}`) => ReturnType<typeof firstProposal>,
): Step[] {
  const { coin } = world.contracts;
  const data = encodeFunctionData({
    abi: coin.abi,
    functionName: "setSecondThreshold",
    args: [THRESHOLD],
  });
  const proposal = propose(coin.address, data);
  return [
    { at: world.dates.at(-68, 9, 30), run: proposal.schedule },
    { at: world.dates.at(-68 + Math.ceil(proposal.delay / DAY), 10, 30), run: proposal.execute },
  ];
}
