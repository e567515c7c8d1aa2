import { describe, expect, it, vi } from "vitest";
import { answerAll } from "../../chain/answer-all.ts";
import { answer } from "../../chain/answer.ts";
import { runningChain } from "./support/running-chain.ts";
import { newWriter } from "./support/writer.ts";

let chain: Awaited<ReturnType<typeof runningChain>>;

/** With one block on it. */
async function open(): Promise<void> {
  chain = await runningChain();
  await chain.rpc("eth_sendRawTransaction", [await newWriter().sign(0)]);
}

type Reply = { id: unknown; result?: unknown; error?: { code: number } };
const call = (id: unknown, method: string, params: unknown[] = []) => ({
  jsonrpc: "2.0",
  id,
  method,
  params,
});
const READING = [
  call("a", "eth_chainId"),
  call(1, "eth_getBlockByNumber", ["0x1", true]),
  call(2, "eth_call", [{ to: `0x${"0".repeat(40)}` }]),
  call(null, "eth_getLogs", [{ fromBlock: "0x0" }]),
];

/** What it answers, and how often it asked the EVM. `refuse` makes the EVM refuse what comes together. */
async function answered(calls: unknown[], refuse = false) {
  const ask = vi.spyOn(chain.machine, "ask");
  if (refuse) ask.mockRejectedValueOnce(new Error("no"));
  const text = await answerAll(chain, calls);
  const asked = ask.mock.calls.length;
  ask.mockRestore();
  return { asked, replies: text === "" ? [] : (JSON.parse(text) as Reply[]) };
}

const alone = async (calls: unknown[]) =>
  Promise.all(calls.map(async (each) => JSON.parse((await answer(chain, each))!) as Reply));

describe("answerAll", () => {
  it("passes on together what is all passed on, and answers each as alone", async () => {
    await open();
    const { asked, replies } = await answered(READING);
    expect(asked).toBe(1);
    expect(replies).toEqual(await alone(READING));
  });

  it("tells the one that is refused, and answers the others", async () => {
    await open();
    const calls = [...READING, call(9, "eth_getBlockByNumber", ["no number", true])];
    const { asked, replies } = await answered(calls);
    expect(asked).toBe(1);
    expect(replies).toEqual(await alone(calls));
    expect(replies.at(-1)).toMatchObject({ id: 9, error: { code: -32602 } });
  });

  it("answers each by itself where one is the chain's own, wants no answer, or makes no sense", async () => {
    await open();
    const calls = [...READING, call(5, "chain_status"), call(6, "evm_mine")];
    const { asked, replies } = await answered([...calls, { method: "eth_blockNumber" }]);
    expect(asked).toBeGreaterThan(READING.length);
    expect(replies).toEqual(await alone(calls));
    const senseless = [...READING, call(7, "eth_simulateV1", [{ blockStateCalls: 7 }, "latest"])];
    expect((await answered(senseless)).replies).toEqual(await alone(senseless));
  });

  it("answers each by itself where the EVM does not take them together", async () => {
    await open();
    const strange = [...READING, call({ no: "id" }, "eth_chainId")];
    expect((await answered(strange)).replies).toEqual(await alone(strange));
    const { asked, replies } = await answered(READING, true);
    expect(asked).toBe(1 + READING.length);
    expect(replies).toEqual(await alone(READING));
  });
});
