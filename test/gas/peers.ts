/** Measures what others need for a part of the same: plain coins, T-REX with one claim, EAS with a plain coin. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Contract, Signer } from "ethers";
import { ethers } from "../flows/town.ts";
import { deploy, send, type Built } from "./deploy.ts";
import { gasOf, type Figures } from "./figures.ts";
import { measureTrex } from "./trex.ts";

type Output = {
  contracts: Record<
    string,
    Record<string, { abi: object[]; evm: { bytecode: { object: string } } }>
  >;
};

const require = createRequire(import.meta.url);
const solc = require("solc") as {
  compile(input: string, callbacks: { import: (path: string) => { contents: string } }): string;
};

/** Compiles PlainCoins.sol with the settings that our own contracts are deployed with. */
function buildPlainCoins(): Record<"PlainCoin" | "LeanCoin", Built> {
  const file = "scripts/bench/PlainCoins.sol";
  const input = {
    language: "Solidity",
    sources: { [file]: { content: readFileSync(file, "utf8") } },
    settings: {
      evmVersion: "osaka",
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  };
  const read = (path: string) => ({ contents: readFileSync(`node_modules/${path}`, "utf8") });
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: read })) as Output;
  const built = (name: string): Built => {
    const { abi, evm } = output.contracts[file]![name]!;
    return { abi, bytecode: `0x${evm.bytecode.object}` };
  };
  return { PlainCoin: built("PlainCoin"), LeanCoin: built("LeanCoin") };
}

async function measureCoin(coin: Contract, name: string, to: string): Promise<Figures> {
  return {
    [`${name} mint, first`]: await gasOf(send(coin, "mint", to, 10_00n)),
    [`${name} mint, next`]: await gasOf(send(coin, "mint", to, 10_00n)),
    [`${name} burn`]: await gasOf(send(coin, "burn", to, 2_00n)),
  };
}

async function measureEas(signer: Signer, to: string): Promise<number> {
  const folder = "@ethereum-attestation-service/eas-contracts/artifacts/contracts";
  const registry = await deploy(
    signer,
    require(`${folder}/SchemaRegistry.sol/SchemaRegistry.json`) as Built,
  );
  const eas = await deploy(signer, require(`${folder}/EAS.sol/EAS.json`) as Built, registry);
  const schema = "bytes32 commitment, uint64 coins";
  await gasOf(send(registry, "register", schema, ethers.ZeroAddress, true));
  const uid = ethers.solidityPackedKeccak256(
    ["string", "address", "bool"],
    [schema, ethers.ZeroAddress, true],
  );
  const data = ethers.AbiCoder.defaultAbiCoder().encode(["bytes32", "uint64"], [uid, 10_00n]);
  return gasOf(send(eas, "attest", [uid, [to, 0, true, ethers.ZeroHash, data, 0]]));
}

/** All peers, each deployed anew. */
export async function measurePeers(): Promise<Figures> {
  const [signer, resident] = await ethers.getSigners();
  if (!signer || !resident) throw new Error("The simulated network has accounts");
  const to = await resident.getAddress();
  const coins = buildPlainCoins();
  const plain = await measureCoin(await deploy(signer, coins.PlainCoin), "OpenZeppelin", to);
  const attested = await measureEas(signer, to);
  return {
    ...(await measureCoin(await deploy(signer, coins.LeanCoin), "Solady", to)),
    ...plain,
    "EAS attestation": attested,
    "EAS attestation + OpenZeppelin mint": attested + plain["OpenZeppelin mint, next"]!,
    ...(await measureTrex(signer, resident)),
  };
}
