import { keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** The same person in every run. */
export const actorOf = (name: string) => privateKeyToAccount(keccak256(toHex(`canary ${name}`)));
