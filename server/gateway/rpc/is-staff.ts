import type { Address } from "../../../protocol/wire/basics.ts";
import type { Ask } from "./ask.ts";

/** True when an account was ever given a role. Staff act in public; residents do not. */
export async function isStaff({ services }: Ask, account: Address): Promise<boolean> {
  return (await (await services.facts()).staffOf(account)).role !== "none";
}
