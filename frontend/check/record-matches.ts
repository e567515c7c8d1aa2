import { commitmentOf } from "../../protocol/commitment/commitment-of.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";

/** A record, or a version of a letter under the kind "letter". */
type Committed = {
  id: string;
  version: number;
  kind: string;
  content: unknown;
  salt: Hex;
  contract: Address;
  commitment: Hex;
};

/** Whether the words of a record are those that its commitment was made of. */
export function recordMatches(record: Committed, chainId: number): boolean {
  const { salt, contract, id, version, kind, content } = record;
  try {
    const found = commitmentOf({ salt, chainId, contract, record: id, version, kind, content });
    return found === record.commitment.toLowerCase();
  } catch {
    return false;
  }
}
