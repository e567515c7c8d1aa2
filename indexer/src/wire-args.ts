import { getAddress, isAddress } from "viem";
import type { WireValue } from "../../protocol/wire/basics.ts";

/** An event's arguments as they go over the wire: integers as decimal strings, structs as objects, addresses checksummed. */
export function wireArgs(value: unknown): WireValue {
  if (typeof value === "bigint" || typeof value === "number") return value.toString();
  if (typeof value === "string") return isAddress(value) ? getAddress(value) : value;
  if (typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(wireArgs);
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, wireArgs(inner)]),
  );
}
