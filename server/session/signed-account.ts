import { getAddress } from "viem";
import { parseSiweMessage, validateSiweMessage } from "viem/siwe";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { Problem } from "../problems/problem.ts";
import type { Services } from "../services.ts";
import { spendNonce } from "./nonces.ts";

/** How far the moment in the message may be from now, in milliseconds. */
const CLOCK_SLACK = 10 * 60_000;

/**
 * The account that signed this EIP-4361 message for this origin, this chain and a nonce of ours, which is used up. The
 * signature is checked by viem's `verifyMessage`, so that contract accounts (ERC-1271, ERC-6492) sign in too.
 * @throws Problem wrong-signature that says for developers what does not fit.
 */
export async function signedAccount(
  { database, deployment, chain }: Services,
  origin: string,
  message: string,
  signature: Hex,
): Promise<Address> {
  const fields = parseSiweMessage(message);
  const refuse = (detail: string) => new Problem("wrong-signature", detail);

  if (!fields.address || !fields.nonce || !fields.issuedAt) throw refuse("Not an EIP-4361 message");
  if (fields.domain !== new URL(origin).host) throw refuse("The message is for another domain");
  if (!fields.uri || !URL.canParse(fields.uri) || new URL(fields.uri).origin !== origin) {
    throw refuse("The message is for another URI");
  }
  if (fields.chainId !== deployment.chainId) throw refuse("The message is for another chain");
  if (Math.abs(fields.issuedAt.getTime() - Date.now()) > CLOCK_SLACK) {
    throw refuse("The message was not made just now");
  }
  if (!validateSiweMessage({ message: fields, address: fields.address })) {
    throw refuse("The message does not hold now");
  }
  if (!(await spendNonce(database, fields.nonce))) throw refuse("The nonce is unknown or used");

  const address = getAddress(fields.address);
  const fits = await chain.client.verifyMessage({ address, message, signature, mode: "eoa" });
  if (!fits) throw refuse("The signature is not of this account");
  return address;
}
