import { describe, expect, it } from "vitest";
import type { Hex } from "../../chain/record.ts";
import { ask } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";
import { newWriter } from "./support/writer.ts";

const GENESIS = 1_789_000_000;
/** Code that answers with the block time. */
const TIME_CODE = "0x425f5260205ff3";
const CLOCK = "0x00000000000000000000000000000000000c10c4";
/** Deployment code that fails before 1 October 2026. */
const FAILS_BEFORE_OCTOBER = "0x4264006abd5e0011600c57005b5f5ffd";

type Chain = Awaited<ReturnType<typeof runningChain>>;

const now = () => Math.floor(Date.now() / 1000);
const transact = async ({ rpc }: Chain) =>
  rpc("eth_sendRawTransaction", [await newWriter().sign(0)]);
const blockTime = async ({ rpc }: Chain, block = "latest") =>
  Number((await rpc<{ timestamp: Hex }>("eth_getBlockByNumber", [block, false])).timestamp);
const callTime = async ({ rpc }: Chain, ...rest: unknown[]) =>
  Number(await rpc<Hex>("eth_call", [{ data: TIME_CODE }, ...rest]));

describe("while history is written", () => {
  const history = () => runningChain({ genesisTime: GENESIS });

  it("a block carries the time that was set, or comes a second after the last", async () => {
    const chain = await history();
    expect(await blockTime(chain)).toBe(GENESIS);

    await chain.rpc("chain_setNextBlockTime", [GENESIS + 86_400]);
    await transact(chain);
    expect(await blockTime(chain)).toBe(GENESIS + 86_400);

    await transact(chain);
    expect(await blockTime(chain)).toBe(GENESIS + 86_401);
  });

  it("a call sees the time that was set, and before that the last block's", async () => {
    const chain = await history();
    expect(await callTime(chain, "latest")).toBe(GENESIS);
    await chain.rpc("chain_setNextBlockTime", [GENESIS + 500]);
    expect(await callTime(chain, "latest")).toBe(GENESIS + 500);
    await transact(chain);
    expect(await callTime(chain)).toBe(GENESIS + 500);
  });

  it("a time that is not after the last block, lies in the future or is no number is refused", async () => {
    const chain = await history();
    for (const time of [GENESIS, GENESIS - 1, now() + 3600, 1.5, "soon", null]) {
      expect(
        (await ask(chain.url, "chain_setNextBlockTime", [time])).error?.code,
        String(time),
      ).toBe(-32602);
    }
    expect(await callTime(chain)).toBe(GENESIS);
  });

  it("stays open over a restart, and closed once it was closed", async () => {
    const chain = await history();
    await chain.rpc("chain_setNextBlockTime", [GENESIS + 60]);
    await transact(chain);
    await chain.stop();

    const second = await runningChain({ dir: chain.dir, genesisTime: GENESIS + 7 });
    expect(await blockTime(second, "0x0")).toBe(GENESIS);
    expect(await blockTime(second)).toBe(GENESIS + 60);
    expect(await second.rpc("chain_status")).toMatchObject({ historyOpen: true });
    expect(await second.rpc("chain_closeHistory")).toBe(true);
    expect(await second.rpc("chain_closeHistory")).toBe(true);
    await second.stop();

    const third = await runningChain({ dir: chain.dir });
    expect(await third.rpc("chain_status")).toMatchObject({ historyOpen: false });
    const { error } = await ask(third.url, "chain_setNextBlockTime", [GENESIS + 120]);
    expect(error?.message).toMatch(/closed/);
  });
});

describe("once history is closed", () => {
  it("blocks carry the present time, each more than the last", async () => {
    const chain = await runningChain({ genesisTime: GENESIS });
    await chain.rpc("chain_closeHistory");
    let last = now() - 1;
    for (let i = 0; i < 3; i++) {
      await transact(chain);
      const time = await blockTime(chain);
      expect(time).toBeGreaterThan(last);
      // Ahead of the clock only where the one before took this second.
      expect(time).toBeLessThanOrEqual(Math.max(last + 1, now()));
      last = time;
    }
  });

  it("questions about the present see it on a chain where nothing has happened since", async () => {
    const chain = await runningChain({ genesisTime: GENESIS });
    await transact(chain);
    const tooEarly = await ask(chain.url, "eth_estimateGas", [{ data: FAILS_BEFORE_OCTOBER }]);
    expect(tooEarly.error?.message).toMatch(/reverted/);

    await chain.rpc("chain_closeHistory");

    const asked = now();
    for (const block of [[], ["latest"], ["pending"], [null]]) {
      expect(await callTime(chain, ...block)).toBeGreaterThanOrEqual(asked);
    }
    expect(await chain.rpc("eth_estimateGas", [{ data: FAILS_BEFORE_OCTOBER }])).toMatch(/^0x/);
    const trace = await chain.rpc<{ error?: string }>("debug_traceCall", [
      { data: FAILS_BEFORE_OCTOBER },
      "latest",
      { tracer: "callTracer" },
    ]);
    expect(trace.error).toBeUndefined();
    const [simulated] = await chain.rpc<{ calls: { returnData: Hex }[] }[]>("eth_simulateV1", [
      {
        blockStateCalls: [
          { stateOverrides: { [CLOCK]: { code: TIME_CODE } }, calls: [{ to: CLOCK }] },
        ],
      },
    ]);
    expect(Number(simulated!.calls[0]!.returnData)).toBeGreaterThanOrEqual(asked);
  });

  it("a call at a past block keeps that block's time, and a caller's own override counts", async () => {
    const chain = await runningChain({ genesisTime: GENESIS });
    await transact(chain);
    await chain.rpc("chain_closeHistory");
    expect(await callTime(chain, "0x1")).toBe(GENESIS + 1);
    expect(await callTime(chain, "latest", null, { time: "0x70000000" })).toBe(0x70000000);
  });

  it("can leap ahead, and goes on from there, after a restart too", async () => {
    const chain = await runningChain({ genesisTime: GENESIS });
    expect((await ask(chain.url, "chain_leapTo", [GENESIS + 60])).error?.message).toMatch(/open/);
    await chain.rpc("chain_closeHistory");
    const later = now() + 3 * 86_400;
    await chain.rpc("chain_leapTo", [later]);
    expect(await callTime(chain)).toBe(later);
    await transact(chain);
    await transact(chain);
    expect(await blockTime(chain)).toBe(later + 1);
    expect((await ask(chain.url, "chain_leapTo", [later])).error?.message).toMatch(/not after/);
    await chain.stop();

    const second = await runningChain({ dir: chain.dir });
    await transact(second);
    expect(await blockTime(second)).toBe(later + 2);
  });

  it("is how a chain without a genesis time begins", async () => {
    const begun = now();
    const chain = await runningChain();
    expect(await chain.rpc("chain_status")).toMatchObject({
      blocks: 0,
      transactions: 0,
      historyOpen: false,
    });
    expect(await blockTime(chain)).toBeGreaterThanOrEqual(begun);
  });
});
