/** An account of passkeys in the town, with the EntryPoint and who pays. */
import { createRequire } from "node:module";
import { AbiCoder, ZeroHash, concat, id } from "ethers";
import type { Chain } from "./chain.ts";
import { WORDS } from "./facts.ts";
import type { World } from "./world.ts";

export const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const CREATE2 = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const CREATE2_CODE =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
const ENTRY_POINT_SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";
const BATCH_MODE = `0x01${"00".repeat(31)}`;
const STAKE = "0x16345785d8a0000";

/** Signers, as addresses: what a passkey signs is for other tests. */
export const PHONE = id("phone").slice(0, 42);
export const TABLET = id("tablet").slice(0, 42);
export const NEW_PHONE = id("new phone").slice(0, 42);

const artifact = createRequire(import.meta.url)(
  "@account-abstraction/contracts/artifacts/EntryPoint.json",
) as { bytecode: string };

/** Puts the EntryPoint where it is on every chain. */
export async function placeEntryPoint(chain: Chain, from: string): Promise<void> {
  await chain.place(CREATE2, CREATE2_CODE);
  await chain.send({ from, to: CREATE2, data: concat([ENTRY_POINT_SALT, artifact.bytecode]) });
}

/** The sponsor has a stake and some money. */
export async function fillSponsor({ chain, at, faces }: World): Promise<void> {
  for (const name of ["addStake", "fill"]) {
    const data = faces.FeeSponsor.encodeFunctionData(name);
    await chain.send({ from: at("timelock"), to: at("FeeSponsor"), data, value: STAKE });
  }
}

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
