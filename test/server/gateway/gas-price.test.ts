import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createPublicClient, custom } from "viem";
import { afterEach, describe, expect, it } from "vitest";
import { gasPrice } from "../../../server/gateway/bundler/gas-price.ts";
import type { Services } from "../../../server/services.ts";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Somebody else's bundler, which answers this to whatever it is asked. */
async function outsideBundler(answer: object): Promise<string> {
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, ...answer })),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const NO_METHOD = { error: { code: -32601, message: "the method does not exist" } };
const GWEI = 10n ** 9n;
const hex = (wei: bigint) => `0x${wei.toString(16)}` as const;

/** A node that knows these methods, and no other. */
const services = (bundlerUrl: string | null, node: { [method: string]: unknown }) => {
  const request = async ({ method }: { method: string }) => {
    if (method in node) return node[method];
    throw Object.assign(new Error("the method does not exist"), { code: -32601 });
  };
  const client = createPublicClient({ transport: custom({ request }, { retryCount: 0 }) });
  return { settings: { bundlerUrl }, chain: { client } } as unknown as Services;
};
const block = (baseFeePerGas: bigint) => ({
  eth_getBlockByNumber: { number: "0x1", transactions: [], baseFeePerGas: hex(baseFeePerGas) },
});
const fees = (most: bigint, tip: bigint) => ({
  maxFeePerGas: hex(most),
  maxPriorityFeePerGas: hex(tip),
});

describe("the price of gas", () => {
  it("is what the bundler asks, where it tells", async () => {
    const asked = { slow: fees(1n, 1n), standard: fees(2n, 1n), fast: fees(3n, 1n) };
    const url = await outsideBundler({ result: asked });
    expect(await gasPrice(services(url, {}))).toEqual(asked);
  });

  it("is the chain's own where a bundler does not know that method", async () => {
    const url = await outsideBundler(NO_METHOD);
    const node = { eth_maxPriorityFeePerGas: hex(3n * GWEI), ...block(10n * GWEI) };
    const { standard, fast } = await gasPrice(services(url, node));
    expect(standard).toEqual(fees(23n * GWEI, 3n * GWEI));
    expect(fast).toEqual(standard);
  });

  it("follows from eth_gasPrice where the node tells no more", async () => {
    const url = await outsideBundler(NO_METHOD);
    const node = { eth_gasPrice: hex(12n * GWEI), ...block(10n * GWEI) };
    expect((await gasPrice(services(url, node))).fast).toEqual(fees(22n * GWEI, 2n * GWEI));
  });

  it("is told while the bundler is away, and never nothing", async () => {
    const free = { eth_maxPriorityFeePerGas: "0x0", ...block(0n) };
    expect((await gasPrice(services(null, free))).slow).toEqual(fees(GWEI, GWEI));
  });
});
