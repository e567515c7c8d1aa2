import { encodeFunctionData, keccak256, toHex } from "viem";
import { actors, keyOf } from "../indexer/stage/actors.ts";
import { askTogether } from "../indexer/stage/ask-together.ts";
import type { setChain } from "../indexer/stage/stage.ts";
import { quickSigner } from "./quick-signer.ts";

type Stage = Awaited<ReturnType<typeof setChain>>;

/** So many pledges to one fund, so many of them in each block. */
export async function pledgeOften(
  { ledger }: Stage,
  events: number,
  together: number,
): Promise<void> {
  const { abis, client, chainId, contracts, send, url } = ledger;
  const { official } = actors;
  await send(official, "SocialCoin", "createFund", [0b10n, 2 ** 40 - 1]);
  const first = await client.getTransactionCount({ address: official.address });
  const sign = quickSigner(chainId, keyOf("official"));
  const pledge = (at: number) => {
    const data = encodeFunctionData({
      abi: abis.SocialCoin,
      functionName: "pledge",
      args: [1, 7, 1n, keccak256(toHex(`pledge ${at}`))],
    });
    return sign(first + at, { to: contracts.SocialCoin, data, gas: 200_000n });
  };
  for (let sent = 0; sent < events; sent += together) {
    const group = Array.from({ length: together }, (_, at) => [pledge(sent + at)]);
    await askTogether(url, "eth_sendRawTransaction", group);
  }
}
