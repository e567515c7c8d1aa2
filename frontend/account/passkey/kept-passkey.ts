import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { isAddress, isHex } from "../../../protocol/wire/is-hex.ts";
import { forgetOperation } from "./kept-operation.ts";
import { forgetMadeKeyOf, forgetMadeKeys } from "./made-key.ts";

/** Which passkey of this device is used for which account. None of it is secret, and none of it is a name. */
export type KeptPasskey = {
  account: Address;
  /** The ERC-7913 signer: the verifier, then the public key. */
  signer: Hex;
  /** The device's own name for the passkey, in base64url. */
  credential: string;
  /** It is not in this device but beside it: a security key, or a phone that was scanned. */
  beside?: boolean;
  /** Where the account is not in yet: the id of the invitation that was used, for the three words. */
  invitation?: Hex;
};

const STORED = "passkey";

/** Kept between visits, so that signing in takes one touch; gone after signing out. */
export function keepPasskey(kept: KeptPasskey): void {
  localStorage.setItem(STORED, JSON.stringify(kept));
  forgetMadeKeyOf(kept.credential);
}

export function keptPasskey(): KeptPasskey | null {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? "null") as KeptPasskey | null;
    const isWhole = kept && isAddress(kept.account) && isHex(kept.signer) && kept.credential;
    return isWhole ? kept : null;
  } catch {
    return null;
  }
}

/** Signing out: what was signed and not sent yet goes with it, and a key that waited. */
export function forgetPasskey(): void {
  localStorage.removeItem(STORED);
  forgetMadeKeys();
  forgetOperation();
}
