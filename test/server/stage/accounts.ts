import { readFileSync } from "node:fs";
import {
  encodeDeployData,
  encodeFunctionData,
  hashMessage,
  serializeErc6492Signature,
  zeroHash,
} from "viem";
import type { Abi } from "viem";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { nestedHash } from "../../../protocol/accounts/nested-hash.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Ledger } from "../../indexer/stage/ledger.ts";
import type { Phone } from "./phone.ts";
import { newPhone } from "./phone.ts";

export type Accounts = Awaited<ReturnType<typeof deployAccounts>>;
export type Person = Awaited<ReturnType<Accounts["person"]>>;

const abi = socialAccountFactoryAbi;

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
