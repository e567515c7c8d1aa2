import { getAddress, hashMessage } from "viem";
import { parseSiweMessage, validateSiweMessage } from "viem/siwe";
import type { Hex } from "../../protocol/wire/basics.ts";
import { Problem } from "../problems/problem.ts";
import type { Services } from "../services.ts";
import { keyThatSigned } from "./key-that-signed.ts";
import { spendNonce } from "./nonces.ts";
import type { SignedIn } from "./sessions.ts";
import { signatureFits } from "./signature-fits.ts";

/** How far the moment in the message may be from now, in milliseconds. */
const CLOCK_SLACK = 10 * 60_000;

/**
 * The account and the key that signed this EIP-4361 message for this origin, this chain and a nonce of ours, which is used up.
 * Accounts with a passkey sign in too, also before they are there.
 * @param resource What the message must also say, where it does more than sign in.
 * @throws Problem wrong-signature that says for developers what does not fit.
 */
export async function signedAccount(
  services: Services,
  origin: string,
  { message, signature }: { message: string; signature: Hex },
  resource?: string,
): Promise<SignedIn> {
  const { database, deployment } = services;
  const fields = parseSiweMessage(message);
  const refuse = (detail: string) => new Problem("wrong-signature", detail);

  if (!fields.address || !fields.nonce || !fields.issuedAt) throw refuse("Not an EIP-4361 message");
  if (fields.domain !== new URL(origin).host) throw refuse("The message is for another domain");
  if (!fields.uri || !URL.canParse(fields.uri) || new URL(fields.uri).origin !== origin) {
    throw refuse("The message is for another URI");
  }
  if (fields.chainId !== deployment.chainId) throw refuse("The message is for another chain");
  if (resource !== undefined && !fields.resources?.includes(resource)) {
    throw refuse("The message is for something else");
  }
  if (Math.abs(fields.issuedAt.getTime() - Date.now()) > CLOCK_SLACK) {
    throw refuse("The message was not made just now");
  }
  if (!validateSiweMessage({ message: fields, address: fields.address })) {
    throw refuse("The message does not hold now");
  }
  if (!(await spendNonce(database, fields.nonce))) throw refuse("The nonce is unknown or used");

  const address = getAddress(fields.address);
  const fits = await signatureFits(services, address, hashMessage(message), signature);
  if (!fits) throw refuse("The signature is not of this account");
  return { address, key: await keyThatSigned(services, address, signature) };
}
