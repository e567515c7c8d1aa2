/** What a step may cost its fund at most, in coin cents: it is paid alone or as a group. */
export function reservedFor(step: { reward: bigint; groupReward: bigint }): bigint {
  return step.reward > step.groupReward ? step.reward : step.groupReward;
}
