import { expect, it } from "vitest";
import { ask } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";
import { newWriter } from "./support/writer.ts";

const BLOCKS = 12;

it("keeps whole states of the last blocks alone, and every block", async () => {
  const { rpc, url } = await runningChain();
  const writer = newWriter();
  for (let nonce = 0; nonce < BLOCKS; nonce += 1)
    await rpc("eth_sendRawTransaction", [await writer.sign(nonce)]);

  const at = (block: number) => `0x${block.toString(16)}`;
  const sentUntil = (block: number) =>
    ask<string>(url, "eth_getTransactionCount", [writer.address, at(block)]);
  expect((await sentUntil(BLOCKS)).result).toBe(at(BLOCKS));
  expect((await sentUntil(BLOCKS - 2)).result).toBe(at(BLOCKS - 2));
  expect((await sentUntil(2)).error).toBeDefined();
  expect(await rpc("eth_getBlockByNumber", [at(2), false])).toMatchObject({ number: at(2) });
});
