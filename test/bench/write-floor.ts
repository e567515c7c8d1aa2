import { AnvilProcess } from "../../chain/anvil-process.ts";
import { sendRaws } from "../../chain/form-block.ts";
import { furnish } from "../../chain/furnish.ts";
import type { Hex } from "../../chain/record.ts";
import { CHAIN_ID } from "../chain/support/writer.ts";
import { senders } from "./send-each.ts";

const GENESIS = 1_700_000_000;

/** The transactions of each writer, in their order. */
export type Signed = Hex[][];

/** Seconds for the second of two rounds on an anvil that keeps nothing, one transaction of each writer to a block. */
async function second(
  rounds: [Signed, Signed],
  turn: (anvil: AnvilProcess, group: Hex[]) => Promise<unknown>,
): Promise<number> {
  const anvil = await AnvilProcess.start({ chainId: CHAIN_ID, genesisTime: GENESIS });
  try {
    await furnish(anvil.client, { forgetsHashes: true });
    let begun = 0;
    for (const signed of rounds) {
      begun = performance.now();
      for (let at = 0; at < signed[0]!.length; at += 1) {
        await turn(
          anvil,
          signed.map((own) => own[at]!),
        );
        await anvil.client.call("evm_mine", []);
      }
    }
    return (performance.now() - begun) / 1_000;
  } finally {
    await anvil.stop();
  }
}

/** Handed over together: nobody has a connection. */
export const writeBare = (rounds: [Signed, Signed]) =>
  second(rounds, ({ client }, group) => sendRaws(client, group));

/** Each writer over a connection of their own, as to the chain; the answer comes before there is a block. */
export async function writeConnected(rounds: [Signed, Signed]): Promise<number> {
  let to: ReturnType<typeof senders> | undefined;
  try {
    return await second(rounds, ({ client }, group) => {
      const { send } = (to ??= senders(`http://127.0.0.1:${client.port}`, group.length));
      return Promise.all(group.map((raw) => send(raw)));
    });
  } finally {
    to?.close();
  }
}
