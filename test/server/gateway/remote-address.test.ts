import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { remoteAddress } from "../../../server/gateway/remote-address.ts";

const LOOPBACK = "127.0.0.1";
const PHONE = "203.0.113.7";
const close: (() => void)[] = [];
afterEach(() => close.splice(0).forEach((stop) => stop()));

/** Where a request over a real connection is said to come from. */
async function seen(proxies: string[], forwardedFor?: string): Promise<string> {
  const find = remoteAddress(proxies);
  const server = createAdaptorServer(new Hono().get("/", (c) => c.text(find(c))));
  await new Promise<void>((ready) => server.listen(0, LOOPBACK, ready));
  close.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const headers = forwardedFor === undefined ? {} : { "X-Forwarded-For": forwardedFor };
  return (await fetch(`http://${LOOPBACK}:${port}/`, { headers })).text();
}

describe("the address that a request came from", () => {
  it("is the connection's where no proxy is named, whatever the request says of itself", async () => {
    expect(await seen([])).toBe(LOOPBACK);
    expect(await seen([], PHONE)).toBe(LOOPBACK);
    expect(await seen(["10.0.0.0/8"], PHONE)).toBe(LOOPBACK);
  });

  it("is what a known proxy says, by address or by range", async () => {
    expect(await seen([LOOPBACK], PHONE)).toBe(PHONE);
    expect(await seen(["127.0.0.0/8"], PHONE)).toBe(PHONE);
    expect(await seen([LOOPBACK], "2001:db8::7")).toBe("2001:db8::7");
    expect(await seen([LOOPBACK], `::ffff:${PHONE}`)).toBe(PHONE);
    expect(await seen([LOOPBACK])).toBe(LOOPBACK);
  });

  it("is the last that no known proxy vouches past: nobody writes an address in front of their own", async () => {
    expect(await seen([LOOPBACK], `198.51.100.9, ${PHONE}`)).toBe(PHONE);
    expect(await seen([LOOPBACK, "10.0.0.0/8"], `198.51.100.9, ${PHONE}, 10.0.0.2`)).toBe(PHONE);
  });

  it("is the proxy's own where it says what is no address", async () => {
    expect(await seen([LOOPBACK], `${PHONE}, unknown`)).toBe(LOOPBACK);
    expect(await seen([LOOPBACK], "")).toBe(LOOPBACK);
  });
});
