/** The EntryPoint v0.8 that wallets know, at its canonical address, from its own package. */
import { readFileSync } from "node:fs";
import { concat, type Provider, type Signer } from "ethers";

const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
/** Deploys what it is called with by CREATE2; on most chains it is there already. */
const DEPLOYER = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const DEPLOYER_CODE =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";
const SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";

const artifact = JSON.parse(
  readFileSync("node_modules/@account-abstraction/contracts/artifacts/EntryPoint.json", "utf8"),
) as { abi: object[]; bytecode: string };

export const entryPointAbi = artifact.abi;

/** Places it where it is not, and tells its address. */
export async function placeEntryPoint(
  signer: Signer & { provider: Provider },
  setCode: (address: string, code: string) => Promise<void>,
): Promise<string> {
  if ((await signer.provider.getCode(ENTRY_POINT)) !== "0x") return ENTRY_POINT;
  await setCode(DEPLOYER, DEPLOYER_CODE);
  const data = concat([SALT, artifact.bytecode]);
  await (await signer.sendTransaction({ to: DEPLOYER, data })).wait();
  if ((await signer.provider.getCode(ENTRY_POINT)) === "0x")
    throw new Error("The EntryPoint did not land on its canonical address");
  return ENTRY_POINT;
}
