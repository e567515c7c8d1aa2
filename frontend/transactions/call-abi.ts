import type { Abi } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { abis } from "../check/abis.ts";

const ABIS = {
  ...abis,
  SocialAccount: socialAccountAbi,
  SocialAccountFactory: socialAccountFactoryAbi,
};
/** A contract by its name: what a page says of a call, without bringing the contract's functions along. */
export type AbiName = keyof typeof ABIS;

/** The functions of the contract that a call names. It comes with what signs. */
export function callAbi({ abi }: { abi: AbiName | Abi }): Abi {
  return typeof abi === "string" ? ABIS[abi] : abi;
}
