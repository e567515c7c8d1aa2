import { encodeAbiParameters, encodeFunctionData, numberToHex } from "viem";
import type { Address, Hex } from "viem";
import { entryPoint08Abi, getUserOperationHash } from "viem/account-abstraction";
import { BATCH, BATCH_MODE } from "../../../protocol/accounts/batch.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { CHAIN_ID } from "../../../scripts/start/chain.ts";
import type { BundledStage, Somebody } from "./open-bundled-stage.ts";
import { NO_SALT } from "./open-bundled-stage.ts";

const DAY = 86_400n;

type Call = { to: Address; data: Hex };

/** A signed operation of somebody's account as it goes over the wire; the account is made with the first one. */
export async function operationOf(
  { client, accounts }: BundledStage,
  { phone, address }: Somebody,
  calls: Call[],
  other: { fee?: bigint; paymaster?: Address; day?: bigint } = {},
): Promise<{ [field: string]: Hex }> {
  const isThere = (await client.getCode({ address })) !== undefined;
  const nonce = await client.readContract({
    address: ENTRY_POINT,
    abi: entryPoint08Abi,
    functionName: "getNonce",
    args: [address, 0n],
  });
  const { timestamp } = await client.getBlock();
  const batch = encodeAbiParameters(BATCH, [
    calls.map(({ to, data }) => ({ target: to, value: 0n, data })),
  ]);
  const fee = other.fee ?? 10n ** 9n;
  const operation = {
    sender: address,
    nonce,
    ...(!isThere && {
      factory: accounts.factory,
      factoryData: encodeFunctionData({
        abi: socialAccountFactoryAbi,
        functionName: "create",
        args: [phone.signer as Hex, NO_SALT],
      }),
    }),
    callData: encodeFunctionData({
      abi: socialAccountAbi,
      functionName: "execute",
      args: [BATCH_MODE, batch],
    }),
    callGasLimit: 400_000n,
    verificationGasLimit: isThere ? 150_000n : 600_000n,
    preVerificationGas: 80_000n,
    maxFeePerGas: fee,
    maxPriorityFeePerGas: fee,
    paymaster: other.paymaster ?? accounts.sponsor,
    paymasterVerificationGasLimit: 150_000n,
    paymasterPostOpGasLimit: 50_000n,
    paymasterData: numberToHex(other.day ?? timestamp / DAY, { size: 4 }),
    signature: "0x" as Hex,
  };
  operation.signature = phone.sign(hashOf(operation, ENTRY_POINT)) as Hex;
  const fields = Object.entries(operation).map(([name, value]): [string, Hex] => [
    name,
    typeof value === "bigint" ? numberToHex(value) : value,
  ]);
  return Object.fromEntries(fields);
}

function hashOf(
  userOperation: Parameters<typeof getUserOperationHash<"0.8">>[0]["userOperation"],
  entryPointAddress: Address,
): Hex {
  const where = { chainId: CHAIN_ID, entryPointAddress, entryPointVersion: "0.8" } as const;
  return getUserOperationHash({ ...where, userOperation });
}
