import { boot } from "../../chain/boot.ts";
import type { AnvilClient } from "../../chain/anvil-client.ts";
import { sendRaws } from "../../chain/form-block.ts";
import type { GenesisRecord, Hex, JournalRecord } from "../../chain/record.ts";
import { senders } from "./send-each.ts";

/** The transactions of each writer, in their order. */
export type Signed = Hex[][];

/** An EVM that keeps nothing. Both tell the seconds that writing took, one transaction of each writer to a block. */
export type Floor = {
  /** Handed over together: nobody has a connection. */
  together: (signed: Signed) => Promise<number>;
  /** Each writer over a connection of their own, as to the chain; the answer comes before there is a block. */
  connected: (signed: Signed) => Promise<number>;
  stop: () => Promise<void>;
};

/** An EVM that begins with all that these records of the journal in this folder tell: a block costs it more, the more that is. */
export async function startFloor(dir: string, records: readonly JournalRecord[]): Promise<Floor> {
  const { process } = await boot(dir, records[0] as GenesisRecord, () => Promise.resolve(records));
  const { client } = process;
  return {
    together: (signed) => write(client, signed, (group) => sendRaws(client, group)),
    connected: async (signed) => {
      const to = senders(`http://127.0.0.1:${client.port}`, signed.length);
      try {
        return await write(client, signed, (group) => Promise.all(group.map(to.send)));
      } finally {
        to.close();
      }
    },
    stop: () => process.stop(),
  };
}

async function write(
  client: AnvilClient,
  signed: Signed,
  send: (group: Hex[]) => Promise<unknown>,
): Promise<number> {
  const begun = performance.now();
  for (let at = 0; at < signed[0]!.length; at += 1) {
    await send(signed.map((own) => own[at]!));
    await client.call("evm_mine", []);
  }
  return (performance.now() - begun) / 1_000;
}
