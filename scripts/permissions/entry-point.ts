/** The EntryPoint where it is on every chain, the sponsor with money there, and the signers of the account. */
import { createRequire } from "node:module";
import type { Interface } from "ethers";
import { concat, id } from "ethers";
import type { Chain } from "./chain.ts";

export const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
const CREATE2 = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const CREATE2_CODE =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
const ENTRY_POINT_SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";
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

/** The sponsor has a stake and some money. @param face Of the sponsor. */
export async function fillSponsor(
  chain: Chain,
  face: Interface,
  from: string,
  to: string,
): Promise<void> {
  for (const name of ["addStake", "fill"]) {
    await chain.send({ from, to, data: face.encodeFunctionData(name), value: STAKE });
  }
}
