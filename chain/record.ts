/**
 * One entry of the journal: everything that ever changed the chain, in order.
 *
 * A record is one line of text: length and checksum in hexadecimal, then JSON. So the journal can
 * be read with any pager, and a line that was only half written shows itself.
 */
import { createHash } from "node:crypto";

/** A raw signed transaction, hash or block hash as JSON-RPC writes it. */
export type Hex = `0x${string}`;

/** The first record: what the chain was born with. Times are Unix seconds. */
export interface GenesisRecord {
  kind: "genesis";
  version: 1;
  chainId: number;
  genesisTime: number;
  /** Whether block times may be set by hand, until `historyClosed`. */
  historyOpen: boolean;
  /** Who owns money from the beginning, in wei as a decimal number; nobody where it is left out. */
  funds?: Record<Hex, string>;
  /** Where true, nobody keeps the hashes of past blocks (see furnish.ts). Chains begun before that go on keeping them. */
  forgetsHashes?: true;
}

/** Transactions handed to the chain together, in this order, and the time of the block they form. */
export interface GroupRecord {
  kind: "group";
  time: number;
  raws: Hex[];
}

/** A block as the journal remembers it; `transactions` is how many it holds. */
export interface SealedBlock {
  number: number;
  hash: Hex;
  transactions: number;
}

/** What came of the group before it: its block, or none when no transaction could be executed. */
export interface SealRecord {
  kind: "seal";
  block: SealedBlock | null;
}

/** Senders whose waiting transactions (nonce too high) were given up. */
export interface DropRecord {
  kind: "drop";
  senders: Hex[];
}

/** From here on blocks carry the present time. */
export interface HistoryClosedRecord {
  kind: "historyClosed";
}

/** Up to here the chain can be read from a file of the data folder. */
export interface SnapshotRecord {
  kind: "snapshot";
  file: string;
  sha256: string;
  /** How many groups came before. */
  groups: number;
  tip: Tip;
}

/** Where a chain stands: its last block and that block's time, and the number of transactions in all. */
export interface Tip {
  number: number;
  time: number;
  transactions: number;
}

export type JournalRecord =
  GenesisRecord | GroupRecord | SealRecord | DropRecord | HistoryClosedRecord | SnapshotRecord;

/** How a record begins; nothing inside a record looks like it, because no body has spaces. */
export const RECORD_HEAD = /[0-9a-f]{8} [0-9a-f]{16} /g;

const LENGTH_DIGITS = 8;
const CHECKSUM_DIGITS = 16;
const HEAD = LENGTH_DIGITS + 1 + CHECKSUM_DIGITS + 1;
const NEWLINE = 0x0a;

/** The line that stands for `record`, newline included. */
export function encodeRecord(record: JournalRecord): Buffer {
  const body = Buffer.from(JSON.stringify(record));
  const length = body.length.toString(16).padStart(LENGTH_DIGITS, "0");
  return Buffer.concat([
    Buffer.from(`${length} ${checksum(length, body)} `),
    body,
    Buffer.of(NEWLINE),
  ]);
}

/** Reads the record that starts at `offset`; undefined when no whole, unaltered one does. */
export function decodeRecord(
  bytes: Buffer,
  offset: number,
): { record: JournalRecord; end: number } | undefined {
  const head = bytes.toString("latin1", offset, offset + HEAD);
  const match = /^([0-9a-f]{8}) ([0-9a-f]{16}) $/.exec(head);
  if (!match) return undefined;

  const end = offset + HEAD + parseInt(match[1]!, 16);
  if (end >= bytes.length || bytes[end] !== NEWLINE) return undefined;
  const body = bytes.subarray(offset + HEAD, end);
  if (checksum(match[1]!, body) !== match[2]) return undefined;

  return { record: JSON.parse(body.toString()) as JournalRecord, end: end + 1 };
}

function checksum(length: string, body: Buffer): string {
  return createHash("sha256").update(length).update(body).digest("hex").slice(0, CHECKSUM_DIGITS);
}
