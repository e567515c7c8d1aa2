import type { Address } from "../../protocol/wire/basics.ts";
import type { AccountParts } from "./account-parts.ts";
import { fetched } from "./fetched.ts";

/** Which account this is. Of a browser wallet the wallet tells it. @throws what `connectIdentity` throws. */
export async function addressOf(parts: AccountParts): Promise<Address> {
  if (parts.identity.kind !== "wallet") return parts.identity.address;
  const { connectIdentity } = await fetched(import("./connect-identity.ts"));
  return connectIdentity(parts);
}
