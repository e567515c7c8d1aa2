import { keccak256 } from "viem";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Services } from "../services.ts";

/** Whether our own factory made the account at this address. A contract that only looks like one is none. */
export async function isSocialAccount(
  { chain, deployment }: Pick<Services, "chain" | "deployment">,
  address: Address,
): Promise<boolean> {
  const factory = deployment.accounts?.factory;
  if (!factory) return false;
  const [code, ours] = await Promise.all([
    chain.client.getCode({ address }),
    chain.client.readContract({
      address: factory,
      abi: socialAccountFactoryAbi,
      functionName: "codeHash",
    }),
  ]);
  return code !== undefined && keccak256(code) === ours;
}
