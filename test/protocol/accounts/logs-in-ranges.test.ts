import { describe, expect, it } from "vitest";
import { logsInRanges } from "../../../protocol/accounts/logs-in-ranges.ts";

/** A node that takes so many blocks at once, with a log in each hundredth block. */
function nodeThatTakes(most: bigint) {
  const asked: bigint[] = [];
  const ask = async (from: bigint, to: bigint) => {
    if (to - from + 1n > most) throw new Error("block range too large");
    asked.push(to - from + 1n);
    const hundreds: bigint[] = [];
    for (let at = ((from + 99n) / 100n) * 100n; at <= to; at += 100n) hundreds.push(at);
    return hundreds;
  };
  return { asked, ask };
}
const each = (first: bigint, last: bigint) =>
  Array.from({ length: Number((last - first) / 100n) + 1 }, (_, at) => first + 100n * BigInt(at));

describe("logs of a long range", () => {
  it("come in one piece from a node without a limit", async () => {
    const { asked, ask } = nodeThatTakes(10n ** 9n);
    expect(await logsInRanges(ask, 100n, 123_456n)).toEqual(each(100n, 123_400n));
    expect(asked).toHaveLength(1);
  });

  it.each([10_000n, 1_000n])("come whole and once from one that takes %s blocks", async (most) => {
    const { asked, ask } = nodeThatTakes(most);
    expect(await logsInRanges(ask, 100n, 123_456n)).toEqual(each(100n, 123_400n));
    expect(asked.length).toBeLessThan(2 * Math.ceil(123_357 / Number(most)) + 1);
  });

  it("are asked of one block, and of none", async () => {
    const { ask } = nodeThatTakes(1n);
    expect(await logsInRanges(ask, 100n, 100n)).toEqual([100n]);
    expect(await logsInRanges(ask, 101n, 100n)).toEqual([]);
  });

  it("do not come from a node that says no to everything", async () => {
    const { ask } = nodeThatTakes(0n);
    await expect(logsInRanges(ask, 1n, 100_000n)).rejects.toThrow("block range too large");
  });
});
