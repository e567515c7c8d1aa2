import { AnvilProcess } from "../../chain/anvil-process.ts";
import { furnish } from "../../chain/furnish.ts";
import { CHAIN_ID } from "../chain/support/writer.ts";
import type { Figure } from "./figure.ts";

/** Where the words are kept: an account without code. */
const KEEPER = "0x00000000000000000000000000000000000c0de1";
const BLOCKS = 25;
const AT_ONCE = 1_000;
const [FEW, MANY] = [1_000, 20_000];

const word = (value: number) => `0x${value.toString(16).padStart(64, "0")}`;

/** What a block with nothing in it takes the EVM, by how many words all contracts together keep: it looks at each. */
export async function measureState(): Promise<Figure[]> {
  const anvil = await AnvilProcess.start({ chainId: CHAIN_ID, genesisTime: 1_700_000_000 });
  try {
    await furnish(anvil.client, { forgetsHashes: true });
    const few = await blockAfter(anvil, 0, FEW);
    const many = await blockAfter(anvil, FEW, MANY);
    return [
      {
        what: `an empty block on a state of ${MANY.toLocaleString("en")} words`,
        measured: many,
        unit: "ms",
        beside: { what: `of ${FEW.toLocaleString("en")} words`, measured: few },
      },
    ];
  } finally {
    await anvil.stop();
  }
}

/** Milliseconds of a block, once so many words are there. */
async function blockAfter({ client }: AnvilProcess, from: number, to: number): Promise<number> {
  for (let next = from; next < to; next += AT_ONCE)
    await client.all(
      Array.from({ length: AT_ONCE }, (_, index) => ({
        method: "anvil_setStorageAt",
        params: [KEEPER, word(next + index), word(1)],
      })),
    );
  const begun = performance.now();
  for (let block = 0; block < BLOCKS; block += 1) await client.call("evm_mine", []);
  return (performance.now() - begun) / BLOCKS;
}
