import {
  BaseError,
  decodeFunctionData,
  encodeDeployData,
  encodeFunctionData,
  erc6492SignatureValidatorAbi,
  erc6492SignatureValidatorByteCode,
  hexToBool,
  HttpRequestError,
  isErc6492Signature,
  parseErc6492Signature,
  recoverAddress,
  serializeErc6492Signature,
  TimeoutError,
} from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { accountAddress } from "../../protocol/accounts/account-address.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { ChainConnection } from "../chain/connect-chain.ts";
import type { Services } from "../services.ts";

/** What a node may spend on one signature: making an account and checking a passkey takes less than half of it. */
const MOST_GAS = 2_000_000n;
const IS_VALID = "0x1626ba7e";

type Chain = Pick<Services, "chain" | "deployment">;

/**
 * Whether an account signed this hash: with a plain key, as a contract that is there (ERC-1271), or as a passkey account
 * that our own factory would make at this very address (ERC-6492). No other factory is ever called, and for an account
 * that is there none at all.
 * @throws HttpRequestError or TimeoutError when the node does not answer.
 */
export async function signatureFits(
  { chain, deployment }: Chain,
  account: Address,
  hash: Hex,
  signature: Hex,
): Promise<boolean> {
  if (await isOfPlainKey(account, hash, signature)) return true;

  const counterfactual = isErc6492Signature(signature) ? unwrap(signature) : null;
  const { client } = chain;
  if (await client.getCode({ address: account })) {
    return contractSays(client, account, hash, counterfactual?.signature ?? signature);
  }
  const factory = deployment.accounts?.factory;
  if (!factory || counterfactual?.factory !== factory.toLowerCase()) return false;
  const make = readCreate(counterfactual.data);
  if (!make) return false;
  if (accountAddress(factory, make.signer, make.salt) !== account) return false;

  const wrapped = serializeErc6492Signature({
    address: factory,
    data: encodeFunctionData({
      abi: socialAccountFactoryAbi,
      functionName: "create",
      args: [make.signer, make.salt],
    }),
    signature: counterfactual.signature,
  });
  const data = encodeDeployData({
    abi: erc6492SignatureValidatorAbi,
    bytecode: erc6492SignatureValidatorByteCode,
    args: [account, hash, wrapped],
  });
  const said = await tryCall(client, { data });
  return said !== null && said.length > 2 && hexToBool(said);
}

/** The first signer that a wrapped signature makes its account with, in small letters; null in any other signature. */
export function signerIn(signature: Hex): Hex | null {
  const parts = isErc6492Signature(signature) ? unwrap(signature) : null;
  const made = parts && readCreate(parts.data);
  return made && (made.signer.toLowerCase() as Hex);
}

async function isOfPlainKey(account: Address, hash: Hex, signature: Hex): Promise<boolean> {
  try {
    return (await recoverAddress({ hash, signature })) === account;
  } catch {
    return false;
  }
}

async function contractSays(
  client: ChainConnection["client"],
  account: Address,
  hash: Hex,
  signature: Hex,
): Promise<boolean> {
  const data = encodeFunctionData({
    abi: socialAccountAbi,
    functionName: "isValidSignature",
    args: [hash, signature],
  });
  const said = await tryCall(client, { to: account, data });
  return said?.length === 66 && said.startsWith(IS_VALID);
}

/** What a call answers; null where it reverts or costs too much. */
async function tryCall(
  client: ChainConnection["client"],
  call: { to?: Address; data: Hex },
): Promise<Hex | null> {
  try {
    return (await client.call({ ...call, gas: MOST_GAS })).data ?? "0x";
  } catch (error) {
    if (isUnanswered(error)) throw error;
    return null;
  }
}

function isUnanswered(error: unknown): boolean {
  const unanswered = (cause: unknown) =>
    cause instanceof HttpRequestError || cause instanceof TimeoutError;
  return !(error instanceof BaseError) || error.walk(unanswered) !== null;
}

/** The parts of an ERC-6492 signature, or null where it only ends like one. */
function unwrap(signature: Hex): { factory: string; data: Hex; signature: Hex } | null {
  try {
    const parts = parseErc6492Signature(signature);
    if (!parts.address) return null;
    return { factory: parts.address.toLowerCase(), data: parts.data, signature: parts.signature };
  } catch {
    return null;
  }
}

/** The first signer and salt of `create`, or null for any other call. */
function readCreate(data: Hex): { signer: Hex; salt: Hex } | null {
  try {
    const { functionName, args } = decodeFunctionData({ abi: socialAccountFactoryAbi, data });
    return functionName === "create" ? { signer: args[0], salt: args[1] } : null;
  } catch {
    return null;
  }
}
