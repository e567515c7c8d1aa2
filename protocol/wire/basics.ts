/** A 20-byte account address, checksummed. On the chain a person is nothing more than this. */
export type Address = `0x${string}`;

/** Any 0x-prefixed hexadecimal value. */
export type Hex = `0x${string}`;

/** An amount in cents as a decimal string, because JSON has no bigint: coin cents or euro cents by its field. */
export type WireCents = string;

/** Seconds since 1970. */
export type Seconds = number;

/** The newest block that the index has taken in. */
export type Head = { block: number; time: Seconds };

/**
 * The same as it is told live. In the blocks after `changed` nothing happened to this programme, and less than a minute
 * passed: what was asked since is still so.
 */
export type LiveHead = Head & { changed: number };

/**
 * One event as it stands on the chain. `args` holds every argument by its ABI name, integers as decimal strings,
 * structs as objects of such: the browser decodes the log in the receipt of `tx` at `logIndex` and compares.
 */
export type Line = {
  /** `${block}-${logIndex}`: the cursor of a history too. */
  id: string;
  contract: "SocialCoin" | "GoalPlans" | "DebtRegister" | "Redemptions";
  event: string;
  args: { [name: string]: WireValue };
  block: number;
  time: Seconds;
  tx: Hex;
  logIndex: number;
  /** The account that sent the transaction. */
  sender: Address;
};

export type WireValue = string | boolean | WireValue[] | { [name: string]: WireValue };
