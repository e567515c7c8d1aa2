import type { Hex } from "viem";
import { getUserOperationHash } from "viem/account-abstraction";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { Deployment } from "../../deployment.ts";

/** An operation as JSON-RPC carries it; amounts in hexadecimal. */
export type WireOperation = { sender: Hex } & { [field: string]: Hex | undefined };

const AMOUNTS = [
  "nonce",
  "callGasLimit",
  "verificationGasLimit",
  "preVerificationGas",
  "maxFeePerGas",
  "maxPriorityFeePerGas",
  "paymasterVerificationGasLimit",
  "paymasterPostOpGasLimit",
];

/** What its signature is over, and what it is known by. */
export function operationHash({ chainId }: Deployment, operation: WireOperation): Hex {
  const amounts = AMOUNTS.map((name) => [name, BigInt(operation[name] ?? 0)]);
  return getUserOperationHash({
    chainId,
    entryPointAddress: ENTRY_POINT,
    entryPointVersion: "0.8",
    userOperation: { ...operation, ...Object.fromEntries(amounts) } as Parameters<
      typeof getUserOperationHash
    >[0]["userOperation"],
  });
}
