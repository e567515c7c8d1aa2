import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  concat,
  encodeAbiParameters,
  encodeDeployData,
  encodeFunctionData,
  hashMessage,
  pad,
  serializeErc6492Signature,
  zeroHash,
} from "viem";
import type { Abi } from "viem";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { BATCH, BATCH_MODE } from "../../../protocol/accounts/batch.ts";
import { nestedHash } from "../../../protocol/accounts/nested-hash.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Ledger } from "../../indexer/stage/ledger.ts";
import type { Phone } from "./phone.ts";
import { newPhone } from "./phone.ts";

export type Accounts = Awaited<ReturnType<typeof deployAccounts>>;
export type Person = Awaited<ReturnType<Accounts["person"]>>;

const abi = socialAccountFactoryAbi;
const ENTRY_POINT = "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108";
/** Deploys by CREATE2; every anvil has it. */
const DEPLOYER = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const ENTRY_POINT_SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";
const entryPoint = createRequire(import.meta.url)(
  "@account-abstraction/contracts/artifacts/EntryPoint.json",
) as { abi: Abi; bytecode: Hex };

/** Verifier, factory and sponsor of passkey accounts, beside a ledger. */
export async function deployAccounts({ transact, contracts, client, chainId }: Ledger) {
  const deploy = async (name: string, args: unknown[] = []): Promise<Address> => {
    const path = `artifacts/contracts/accounts/${name}.json`;
    const artifact = JSON.parse(readFileSync(path, "utf8")) as { abi: Abi; bytecode: Hex };
    const data = encodeDeployData({ ...artifact, args });
    return (await transact(actors.deployer, { data })).contractAddress!;
  };
  const verifier = await deploy("keys/PasskeyVerifier.sol/PasskeyVerifier");
  const factory = await deploy("SocialAccountFactory.sol/SocialAccountFactory", [
    contracts.SocialCoin,
    actors.deployer.address,
    verifier,
  ]);
  const sponsor = await deploy("FeeSponsor.sol/FeeSponsor", [factory, 10n ** 15n, []]);

  const createData = (signer: Hex, salt: Hex = zeroHash) =>
    encodeFunctionData({ abi, functionName: "create", args: [signer, salt] });
  const addressOf = (signer: Hex, salt: Hex = zeroHash) =>
    client.readContract({
      address: factory,
      abi,
      functionName: "addressOf",
      args: [signer, salt],
    });

  return {
    verifier,
    factory,
    sponsor,
    addressOf,
    createData,

    /** Puts the EntryPoint v0.8 at its canonical address. */
    placeEntryPoint: () =>
      transact(actors.deployer, {
        to: DEPLOYER,
        data: concat([ENTRY_POINT_SALT, entryPoint.bytecode]),
      }),

    /** An account calls itself, as its phone signed; gas costs nothing here, so nobody pays. */
    async callItself({ address, phone }: { address: Address; phone: Phone }, data: Hex) {
      const calls = encodeAbiParameters(BATCH, [[{ target: address, value: 0n, data }]]);
      const gas = pad("0x0f4240", { size: 16 });
      const op = {
        sender: address,
        nonce: 0n,
        initCode: "0x",
        callData: encodeFunctionData({
          abi: socialAccountAbi,
          functionName: "execute",
          args: [BATCH_MODE, calls],
        }),
        accountGasLimits: concat([gas, gas]),
        preVerificationGas: 0n,
        gasFees: zeroHash,
        paymasterAndData: "0x",
        signature: "0x",
      };
      const { abi: entryAbi } = entryPoint;
      const place = { address: ENTRY_POINT, abi: entryAbi } as const;
      const nonce = await client.readContract({
        ...place,
        functionName: "getNonce",
        args: [address, 0n],
      });
      const full = { ...op, nonce };
      const hash = (await client.readContract({
        ...place,
        functionName: "getUserOpHash",
        args: [full],
      })) as Hex;
      const signed = { ...full, signature: phone.sign(hash) };
      const handle = encodeFunctionData({
        abi: entryAbi,
        functionName: "handleOps",
        args: [[signed], actors.deployer.address],
      });
      return transact(actors.deployer, { to: ENTRY_POINT, data: handle });
    },

    /** Somebody with a phone, whose account is not there yet. */
    async person(phone: Phone = newPhone(verifier)) {
      const address = await addressOf(phone.signer);
      const signHash = (messageHash: Hex) => phone.sign(nestedHash(address, chainId, messageHash));
      return {
        address,
        phone,
        /** As the account signs once it is there (ERC-1271, ERC-7739). */
        signDeployed: ({ message }: { message: string }) => signHash(hashMessage(message)),
        /** As it signs before that (ERC-6492). */
        async signMessage({ message }: { message: string }) {
          return serializeErc6492Signature({
            address: factory,
            data: createData(phone.signer),
            signature: signHash(hashMessage(message)),
          });
        },
        signHash,
        create: () => transact(actors.deployer, { to: factory, data: createData(phone.signer) }),
      };
    },
  };
}
