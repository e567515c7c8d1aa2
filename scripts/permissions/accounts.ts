/** An account of passkeys in the town: its keys, and what it does. */
import { AbiCoder, ZeroHash, concat } from "ethers";
import { WORDS } from "./facts.ts";
import type { World } from "./world.ts";

const BATCH_MODE = `0x01${"00".repeat(31)}`;

/** Calls of an account, as it reads them. */
export const batchOf = (...calls: { to: string; data: string }[]): string =>
  AbiCoder.defaultAbiCoder().encode(
    ["tuple(address,uint256,bytes)[]"],
    [calls.map(({ to, data }) => [to, 0, data])],
  );

export const joining = ({ at, faces }: World) =>
  batchOf({
    to: at("SocialCoin"),
    data: faces.SocialCoin.encodeFunctionData("participate", [WORDS]),
  });

/** An operation of the account, without a signature. */
export async function operation(world: World): Promise<unknown[]> {
  const { at, faces, chain } = world;
  const day = Math.floor((await chain.now()) / 86_400);
  const sponsorData = concat([
    at("FeeSponsor"),
    ZeroHash,
    `0x${day.toString(16).padStart(8, "0")}`,
  ]);
  const callData = faces.SocialAccount.encodeFunctionData("execute", [BATCH_MODE, joining(world)]);
  return [at("account"), 0, "0x", callData, ZeroHash, 0, ZeroHash, sponsorData, "0x"];
}

export const execution = (world: World): unknown[] => [BATCH_MODE, joining(world)];
