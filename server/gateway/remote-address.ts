import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { BlockList, isIP } from "node:net";

/** The network address that a request came from. */
export type RemoteAddress = (c: Context) => string;

/**
 * @param proxies Addresses and ranges (`10.0.0.0/8`) whose word is taken for whom they speak for. What anybody else writes in
 * `X-Forwarded-For` counts for nothing: it is read from its end, as far as each address in it is one of these.
 */
export function remoteAddress(proxies: readonly string[]): RemoteAddress {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address, bits] = proxy.split("/") as [string, string?];
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

  return (c) => {
    let address = plain(getConnInfo(c).remote.address ?? "unknown");
    const said = c.req.header("X-Forwarded-For")?.split(",") ?? [];
    while (said.length > 0 && isTrusted(address)) {
      const before = plain(said.pop()!.trim());
      if (isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

/** An IPv4 address as itself, also where the system writes it as IPv6. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
