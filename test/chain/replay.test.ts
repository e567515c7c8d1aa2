import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runningChain } from "./support/running-chain.ts";
import { newWriter } from "./support/writer.ts";
import { deployCounter } from "./support/deploy-counter.ts";

const TRANSACTIONS = 10_000;
const WRITERS = 100;

it(`${TRANSACTIONS} transactions are replayed within 10 seconds`, async () => {
  const first = await runningChain();
  const to = await deployCounter(first.url);
  const writers = Array.from({ length: WRITERS }, newWriter);

  let begun = performance.now();
  for (let nonce = 0; nonce < TRANSACTIONS / WRITERS; nonce++) {
    const raws = await Promise.all(writers.map((writer) => writer.sign(nonce, { to })));
    await Promise.all(raws.map((raw) => first.rpc("eth_sendRawTransaction", [raw])));
  }
  const writing = (performance.now() - begun) / 1000;
  const tip = await first.rpc("eth_getBlockByNumber", ["latest", false]);
  await first.stop();
  for (const file of await readdir(first.dir))
    if (file.startsWith("snapshot-")) await rm(join(first.dir, file));

  begun = performance.now();
  const second = await runningChain({ dir: first.dir });
  const seconds = (performance.now() - begun) / 1000;

  console.log(`written in ${writing.toFixed(1)} s, replayed in ${seconds.toFixed(1)} s`);
  expect(await second.rpc("chain_status")).toMatchObject({ transactions: TRANSACTIONS + 1 });
  expect(await second.rpc("eth_getBlockByNumber", ["latest", false])).toEqual(tip);
  // A slow machine is slow at both: there the writing is the measure.
  expect(seconds).toBeLessThan(Math.max(10, writing / 2));
}, 300_000);
