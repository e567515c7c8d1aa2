import type { Context } from "hono";
import type { Hex } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";

/** The id of an invitation in the path of a request. @throws Problem not-found */
export function invitationParam(c: Context): Hex {
  const id = c.req.param("invitation") ?? "";
  if (!/^0x[0-9a-f]{64}$/.test(id)) throw new Problem("not-found");
  return id as Hex;
}
