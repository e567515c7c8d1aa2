import type { WireValue } from "../../protocol/wire/basics.ts";
import { wireOf } from "./wire-of.ts";

/**
 * Whether two values say the same: exactly the same names, nothing added, nothing left out. Letter case of addresses and
 * bytes does not count.
 */
export function sameArgs(told: unknown, found: unknown): boolean {
  return canonical(wireOf(told)) === canonical(wireOf(found));
}

function canonical(value: WireValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name]!)}`).join()}}`;
}
