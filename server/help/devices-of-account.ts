import type { Address } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../protocol/wire/help-api.ts";
import { isSocialAccount } from "../chain/is-social-account.ts";
import type { Services } from "../services.ts";
import { ACCOUNT_CREATED } from "./help-logs.ts";

/**
 * The devices that act for an account. It keeps hashes alone: the keys come from the events that told them, and the
 * account says which of them are its own now.
 */
export async function devicesOfAccount(
  services: Pick<Services, "chain" | "deployment">,
  account: Address,
): Promise<DevicesAnswer> {
  const { client } = services.chain;
  if (!(await client.getCode({ address: account }))) return { kind: "unmade", devices: [] };
  if (!(await isSocialAccount(services, account))) return { kind: "other", devices: [] };

  const contract = { address: account, abi: socialAccountAbi } as const;
  const fromBlock = BigInt(services.deployment.startBlock);
  const [made, announced, recovered] = await Promise.all([
    client.getLogs({
      address: services.deployment.accounts!.factory,
      event: ACCOUNT_CREATED,
      args: { account },
      fromBlock,
      strict: true,
    }),
    client.getContractEvents({
      ...contract,
      eventName: "SignerChangeScheduled",
      fromBlock,
      strict: true,
    }),
    client.getContractEvents({
      ...contract,
      eventName: "RecoveryProposed",
      fromBlock,
      strict: true,
    }),
  ]);
  const told = new Set<Hex>([
    ...made.map(({ args }) => args.signer),
    ...announced.map(({ args }) => args.signer),
    ...recovered.map(({ args }) => args.newSigner),
  ]);
  const devices = await Promise.all(
    [...told].map(async (signer) => {
      const [acts, since] = await Promise.all([
        client.readContract({ ...contract, functionName: "isSigner", args: [signer] }),
        client.readContract({ ...contract, functionName: "signerSince", args: [signer] }),
      ]);
      return { signer, since, acts };
    }),
  );
  return {
    kind: "passkey",
    devices: devices.filter(({ acts }) => acts).map(({ signer, since }) => ({ signer, since })),
  };
}
