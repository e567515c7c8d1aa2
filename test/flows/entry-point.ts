/** The EntryPoint v0.8 that wallets know, at its canonical address, from its own package. */
import { createRequire } from "node:module";
import { concat } from "ethers";
import { ethers, networkHelpers } from "./town.ts";

const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
/** Deploys what it is called with by CREATE2; on most chains it is there already. */
const DEPLOYER = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const DEPLOYER_CODE =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
const SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";

const require = createRequire(import.meta.url);
const artifact = require("@account-abstraction/contracts/artifacts/EntryPoint.json") as {
  abi: object[];
  bytecode: string;
};

export const entryPointAbi = artifact.abi;

/** Places it where it is not, and tells its address. */
export async function placeEntryPoint(): Promise<string> {
  if ((await ethers.provider.getCode(ENTRY_POINT)) !== "0x") return ENTRY_POINT;
  await networkHelpers.setCode(DEPLOYER, DEPLOYER_CODE);
  const [signer] = await ethers.getSigners();
  await (
    await signer!.sendTransaction({ to: DEPLOYER, data: concat([SALT, artifact.bytecode]) })
  ).wait();
  if ((await ethers.provider.getCode(ENTRY_POINT)) === "0x")
    throw new Error("The EntryPoint did not land on its canonical address");
  return ENTRY_POINT;
}
