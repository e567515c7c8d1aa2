import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { HASH_KEEPER } from "../../chain/furnish.ts";
import { encodeRecord, type JournalRecord } from "../../chain/record.ts";
import { dataFolder } from "./support/data-folder.ts";
import { deployCounter } from "./support/deploy-counter.ts";
import { loadOf } from "./support/load.ts";
import type { Rpc } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";

/** A chain as it was begun before chains forgot the hashes of their blocks, and what came of it then. */
const OLDER: JournalRecord[] = [
  {
    kind: "genesis",
    version: 1,
    chainId: 68110001,
    genesisTime: 1_700_000_000,
    historyOpen: true,
  },
  {
    kind: "group",
    time: 1_700_000_001,
    raws: [
      "0x02f86684040f46b18080808252089419e7e376e7c213b7e7e7e46cc70a5dd086daff2a8080c001a01c99348e17b8950783bf13a43e4835e9bbc04d3a5fe28efbeef5e2ef25ccc30aa014d59f7a5adcb527bd76fec033deee44d0f09aafdc5b084185ea6a74af3f9351",
    ],
  },
  {
    kind: "seal",
    block: {
      number: 1,
      hash: "0xa753f99299233795cdf28ecc5df437c6d5339e71ab602a26f0b47705168c77d2",
      transactions: 1,
    },
  },
  {
    kind: "group",
    time: 1_700_000_002,
    raws: [
      "0x02f86684040f46b10180808252089419e7e376e7c213b7e7e7e46cc70a5dd086daff2a8080c001a02327eae159bbcad3f358ea34e005a08057f07803f2965a1f6cf3ffed048c8c65a004c22f2222ab00cd9c4fb9b32646dc7cc0c298d81d14370bec7373fb03496a65",
    ],
  },
  {
    kind: "seal",
    block: {
      number: 2,
      hash: "0x80fe873089ae65cd82c6375e875e6ffc50999c4819707955328bcf6aa8a3f4fd",
      transactions: 1,
    },
  },
];

/** What the keeper of block hashes is and holds: its code, and the hashes of the first blocks. */
const kept = ({ rpc }: { rpc: Rpc }) =>
  Promise.all([
    rpc("eth_getCode", [HASH_KEEPER, "latest"]),
    ...[0, 1, 2].map((block) =>
      rpc("eth_getStorageAt", [HASH_KEEPER, `0x${block.toString(16)}`, "latest"]),
    ),
  ]);

const EMPTY = `0x${"0".repeat(64)}`;

it("keeps no hashes of past blocks, whose number would make each block dearer, after any start", async () => {
  const first = await runningChain();
  const load = loadOf(1, await deployCounter(first.url));
  await load.run(first.url, () => load.told() >= 4);
  expect(await kept(first)).toEqual(["0x", EMPTY, EMPTY, EMPTY]);
  await first.miner.between(() => first.machine.snapshot());
  await first.stop();

  const second = await runningChain({ dir: first.dir });
  await load.run(second.url, () => load.told() >= 8);
  expect(await kept(second)).toEqual(["0x", EMPTY, EMPTY, EMPTY]);
});

it("goes on with a chain that was begun with them, hash for hash", async () => {
  const dir = await dataFolder();
  await writeFile(join(dir, "journal"), Buffer.concat(OLDER.map(encodeRecord)));

  const chain = await runningChain({ dir });
  expect(chain.block).toBe(2);
  const [code, ...hashes] = await kept(chain);
  expect(code).not.toBe("0x");
  expect(hashes[1]).toBe("0xa753f99299233795cdf28ecc5df437c6d5339e71ab602a26f0b47705168c77d2");
});
