import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The network address that a request came from. Behind a proxy that is the proxy's. */
export function remoteAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? "unknown";
}
