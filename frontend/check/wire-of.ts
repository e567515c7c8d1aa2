import type { WireValue } from "../../protocol/wire/basics.ts";

/** A decoded ABI value as it comes over the wire: integers as decimal text, addresses and bytes in lower case. */
export function wireOf(value: unknown): WireValue {
  if (typeof value === "bigint" || typeof value === "number") return value.toString();
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value.startsWith("0x") ? value.toLowerCase() : value;
  if (Array.isArray(value)) return value.map(wireOf);
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wireOf(one)]));
  throw new TypeError(`No wire form for ${typeof value}`);
}
