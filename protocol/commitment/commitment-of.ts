import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Address, Hex } from "../wire/basics.ts";

/** One version of one record of the dossier, and where on which chain its commitment stands. */
export type CommitmentInput = {
  /** 32 random bytes that leave the dossier only together with the record. */
  salt: Hex;
  chainId: number;
  /** The contract whose event carries the commitment, in any letter case. */
  contract: Address;
  /** The record's UUID. */
  record: string;
  /** Counts from 1. */
  version: number;
  kind: string;
  /** JSON values only; what JSON can not say (undefined, NaN, bigint) is no content. */
  content: unknown;
};

/**
 * What the chain knows of a record: HMAC-SHA-256 with the salt as key over the RFC 8785 canonical JSON, in UTF-8, of
 * `{chainId, contract, record, version, kind, content}`. The contract's address counts in lower case.
 *
 * Without the salt it tells nothing, not even that two records are equal. It binds chain, contract, record and version,
 * so that it can not be linked to a copy elsewhere.
 *
 * @throws RangeError for a salt that is not 32 bytes.
 */
export function commitmentOf(input: CommitmentInput): Hex {
  const { salt, chainId, contract, record, version, kind, content } = input;
  if (!/^0x[0-9a-fA-F]{64}$/.test(salt)) throw new RangeError("A salt is 32 bytes in hexadecimal");

  const message = canonicalize({
    chainId,
    contract: contract.toLowerCase(),
    record,
    version,
    kind,
    content,
  });
  return `0x${bytesToHex(hmac(sha256, hexToBytes(salt.slice(2)), utf8ToBytes(message!)))}`;
}
