import type { Context } from "hono";
import { getAddress, isAddress } from "viem";
import type { Address } from "../../protocol/wire/basics.ts";
import { Problem } from "../problems/problem.ts";

/** The account in the path of a request. @throws Problem bad-input */
export function addressParam(c: Context): Address {
  const text = c.req.param("address") ?? "";
  if (!isAddress(text, { strict: false })) throw new Problem("bad-input", "Not an address");
  return getAddress(text);
}
