import { isAddressEqual, type Address } from "viem";
import { logsInRanges } from "../../protocol/accounts/logs-in-ranges.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { Hex } from "../../protocol/wire/basics.ts";
import type { DevicesAnswer } from "../../protocol/wire/help-api.ts";
import { isSocialAccount } from "../chain/is-social-account.ts";
import type { Services } from "../services.ts";
import { ACCOUNT_CREATED } from "./help-logs.ts";
import { staffRecoveries } from "./staff-recoveries.ts";

/**
 * The devices that act for an account. It keeps hashes alone: the keys come from the events that told them, and the
 * account says which of them are its own now.
 */
export async function devicesOfAccount(
  services: Pick<Services, "chain" | "deployment">,
  account: Address,
): Promise<DevicesAnswer> {
  const { client } = services.chain;
  if (!(await client.getCode({ address: account }))) {
    // Only a plain key sends by itself: an account of ours has code before it can do anything.
    const sent = await client.getTransactionCount({ address: account });
    return { kind: sent > 0 ? "other" : "unmade", devices: [] };
  }
  if (!(await isSocialAccount(services, account))) return { kind: "other", devices: [] };

  const contract = { address: account, abi: socialAccountAbi } as const;
  const { factory } = services.deployment.accounts!;
  const made = {
    address: factory,
    event: ACCOUNT_CREATED,
    args: { account },
    strict: true,
  } as const;
  const announced = { ...contract, eventName: "SignerChangeScheduled", strict: true } as const;
  const recovered = { ...contract, eventName: "RecoveryProposed", strict: true } as const;
  const head = await client.getBlockNumber();
  const all = <Log>(ask: (fromBlock: bigint, toBlock: bigint) => Promise<Log[]>) =>
    logsInRanges(ask, BigInt(services.deployment.startBlock), head);
  const [first, later, after, governed] = await Promise.all([
    all((fromBlock, toBlock) => client.getLogs({ ...made, fromBlock, toBlock })),
    all((fromBlock, toBlock) => client.getContractEvents({ ...announced, fromBlock, toBlock })),
    all((fromBlock, toBlock) => client.getContractEvents({ ...recovered, fromBlock, toBlock })),
    staffRecoveries(services),
  ]);
  const told = new Set<Hex>([
    ...first.map(({ args }) => args.signer),
    ...later.map(({ args }) => args.signer),
    ...after.map(({ args }) => args.newSigner),
    ...governed
      .filter((one) => isAddressEqual(one.account, account))
      .map(({ newSigner }) => newSigner),
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
