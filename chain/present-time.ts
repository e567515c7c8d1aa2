/**
 * Questions about the present see the present time. anvil would show them the time of the last
 * block, so that on a quiet chain nothing would ever expire.
 *
 * A call at a past block keeps that block's time. A caller's own time override is kept.
 */
type Overrides = Record<string, unknown>;

/** @param time Unix seconds. @returns the parameters with the block time set, where it was open. */
export function presentTime(method: string, params: readonly unknown[], time: number): unknown[] {
  const [subject, block, third, fourth] = params;
  if (!isPresent(block)) return [...params];
  const set = (overrides: unknown): Overrides => ({
    time: `0x${time.toString(16)}`,
    ...(overrides as Overrides | null),
  });

  switch (method) {
    case "eth_simulateV1": {
      const payload = subject as { blockStateCalls?: { blockOverrides?: Overrides }[] };
      const [first, ...rest] = payload?.blockStateCalls ?? [];
      if (!first) return [...params];
      const timed = { ...first, blockOverrides: set(first.blockOverrides) };
      return [{ ...payload, blockStateCalls: [timed, ...rest] }, block ?? "latest"];
    }
    case "debug_traceCall": {
      const options = third as { blockOverrides?: Overrides } | null | undefined;
      return [
        subject,
        block ?? "latest",
        { ...options, blockOverrides: set(options?.blockOverrides) },
      ];
    }
    default:
      return [subject, block ?? "latest", third ?? null, set(fourth)];
  }
}

function isPresent(block: unknown): boolean {
  return block === undefined || block === null || block === "latest" || block === "pending";
}
