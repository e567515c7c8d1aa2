import { JsonRpcProvider, Wallet } from "ethers";
import { createPublicClient, createWalletClient, defineChain, http } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import type { Hex } from "../../chain/record.ts";
import { COUNTER_INIT_CODE, counterAddress } from "./support/counter-contract.ts";
import { ask, post } from "./support/rpc.ts";
import { runningChain } from "./support/running-chain.ts";
import { CHAIN_ID, newWriter } from "./support/writer.ts";

interface Receipt {
  blockNumber: Hex;
  status: Hex;
  logs: { data: Hex }[];
}

describe("a transaction", () => {
  it("is in a block, with its logs, when its sender is answered", async () => {
    const { rpc } = await runningChain();
    const writer = newWriter();

    await rpc("eth_sendRawTransaction", [await writer.sign(0, { data: COUNTER_INIT_CODE })]);
    const hash = await rpc<Hex>("eth_sendRawTransaction", [
      await writer.sign(1, { to: counterAddress(writer.address) }),
    ]);

    const receipt = await rpc<Receipt>("eth_getTransactionReceipt", [hash]);
    expect(receipt).toMatchObject({ blockNumber: "0x2", status: "0x1" });
    expect(BigInt(receipt.logs[0]!.data)).toBe(1n);
    expect(await rpc("eth_blockNumber")).toBe("0x2");
  });

  it("shares a block with those that came at the same time", async () => {
    const { rpc } = await runningChain();
    const raws = await Promise.all(Array.from({ length: 50 }, () => newWriter().sign(0)));

    await Promise.all(raws.map((raw) => rpc("eth_sendRawTransaction", [raw])));

    expect(await rpc("chain_status")).toMatchObject({ transactions: 50 });
    expect(Number(await rpc("eth_blockNumber"))).toBeLessThan(25);
  });

  it("that is sent again is answered with its hash and not executed again", async () => {
    const { rpc } = await runningChain();
    const raw = await newWriter().sign(0);

    const both = await Promise.all([
      rpc("eth_sendRawTransaction", [raw]),
      rpc("eth_sendRawTransaction", [raw]),
    ]);
    const later = await rpc("eth_sendRawTransaction", [raw]);

    expect(new Set([...both, later]).size).toBe(1);
    expect(await rpc("chain_status")).toMatchObject({ blocks: 1, transactions: 1 });
  });

  it("waits for the one before it", async () => {
    const { rpc } = await runningChain();
    const writer = newWriter();
    const raws = await Promise.all([0, 1, 2, 3].map((nonce) => writer.sign(nonce)));

    const backwards = raws.toReversed().map((raw) => rpc("eth_sendRawTransaction", [raw]));

    expect(new Set(await Promise.all(backwards)).size).toBe(4);
    expect(await rpc("eth_getTransactionCount", [writer.address, "latest"])).toBe("0x4");
  });

  it("is given up, and stays so after a restart, when the one before it does not come", async () => {
    const { rpc, url, dir, stop } = await runningChain();
    const writer = newWriter();
    const [first, second] = await Promise.all([writer.sign(0), writer.sign(1)]);

    expect((await ask(url, "eth_sendRawTransaction", [second])).error?.message).toMatch(
      /nonce too high/,
    );
    await rpc("eth_sendRawTransaction", [first]);
    await stop();
    const again = await runningChain({ dir });

    expect(await again.rpc("eth_getTransactionCount", [writer.address, "pending"])).toBe("0x1");
    await again.rpc("eth_sendRawTransaction", [second]);
    expect(await again.rpc("eth_getTransactionCount", [writer.address, "latest"])).toBe("0x2");
  });

  it("is given up at a stop when it still waits", async () => {
    const { rpc, url, dir, stop } = await runningChain();
    const [gone, other] = [newWriter(), newWriter()];
    const waiting = ask(url, "eth_sendRawTransaction", [await gone.sign(1)]);
    await rpc("eth_sendRawTransaction", [await other.sign(0)]);
    await stop();
    expect((await waiting).error?.message).toMatch(/stopping/);

    const again = await runningChain({ dir });
    await again.rpc("eth_sendRawTransaction", [await gone.sign(0)]);
    expect(await again.rpc("eth_getTransactionCount", [gone.address, "pending"])).toBe("0x1");
  });

  it("spreads over further blocks when one is full", async () => {
    const { rpc } = await runningChain();
    const large = await Promise.all(
      Array.from({ length: 9 }, () => newWriter().sign(0, { data: "0x", gas: 16_000_000n })),
    );

    await Promise.all(large.map((raw) => rpc("eth_sendRawTransaction", [raw])));

    expect(await rpc("chain_status")).toMatchObject({ transactions: 9 });
  });

  it.each([
    ["is not one", () => Promise.resolve("0x00"), /decode/],
    ["is no hexadecimal", () => Promise.resolve("zz"), /hexadecimal/],
    ["is too large", () => Promise.resolve(`0x${"00".repeat(131_073)}`), /128 kB/],
    [
      "sends money nobody has",
      () => newWriter().sign(0, { to: newWriter().address, value: 1n }),
      /Insufficient funds/,
    ],
    ["is for another chain", () => newWriter().sign(0, { chainId: 1 }), /chain id/],
    ["has too little gas", () => newWriter().sign(0, { data: "0x", gas: 20_000n }), /gas too low/],
    [
      "has more gas than Osaka allows",
      () => newWriter().sign(0, { data: "0x", gas: 16_777_217n }),
      /gas/,
    ],
  ])("is refused and forms no block when it %s", async (_, raw, reason) => {
    const { rpc, url } = await runningChain();
    const { error } = await ask(url, "eth_sendRawTransaction", [await raw()]);
    expect(error?.message).toMatch(reason);
    expect(await rpc("chain_status")).toMatchObject({ blocks: 0, transactions: 0 });
  });

  it("with a nonce that was used is refused", async () => {
    const { rpc, url } = await runningChain();
    const writer = newWriter();
    await rpc("eth_sendRawTransaction", [await writer.sign(0)]);
    const { error } = await ask(url, "eth_sendRawTransaction", [
      await writer.sign(0, { data: "0x01" }),
    ]);
    expect(error?.message).toMatch(/nonce too low/);
  });
});

describe("the methods", () => {
  it("that change the chain outside the journal are refused", async () => {
    const { url } = await runningChain();
    const methods = [
      "eth_sendTransaction",
      "eth_sign",
      "evm_mine",
      "evm_setNextBlockTimestamp",
      "evm_snapshot",
    ];
    methods.push(
      "anvil_setBalance",
      "anvil_reset",
      "hardhat_setCode",
      "hardhat_reset",
      "personal_sign",
      "miner_start",
    );
    for (const method of methods) expect((await ask(url, method)).error?.code, method).toBe(-32601);
  });

  it("show a chain on which gas is free and nobody has an account", async () => {
    const { url, rpc } = await runningChain();
    expect(await rpc("eth_accounts")).toEqual([]);
    expect(await rpc("eth_gasPrice")).toBe("0x0");

    const ethers = new JsonRpcProvider(url);
    expect(await ethers.getFeeData()).toMatchObject({ gasPrice: 0n });
    ethers.destroy();

    const chain = defineChain({
      id: CHAIN_ID,
      name: "local",
      nativeCurrency: { name: "none", symbol: "NONE", decimals: 18 },
      rpcUrls: { default: { http: [url] } },
    });
    const viem = createPublicClient({ chain, transport: http() });
    expect(await viem.estimateFeesPerGas()).toEqual({ maxFeePerGas: 0n, maxPriorityFeePerGas: 0n });
    expect(await viem.getChainId()).toBe(CHAIN_ID);
  });

  it("are those that ethers and viem need to send and to wait", async () => {
    const { url, rpc } = await runningChain();
    const provider = new JsonRpcProvider(url, undefined, { pollingInterval: 20 });
    const deployed = await new Wallet(generatePrivateKey(), provider).sendTransaction({
      data: COUNTER_INIT_CODE,
    });
    const receipt = await deployed.wait();
    provider.destroy();

    const transport = http(url);
    const wallet = createWalletClient({
      account: privateKeyToAccount(generatePrivateKey()),
      transport,
    });
    const hash = await wallet.sendTransaction({ chain: null, to: receipt!.contractAddress as Hex });
    const client = createPublicClient({ transport });
    const { logs, status } = await client.waitForTransactionReceipt({ hash });

    expect(status).toBe("success");
    expect(logs).toHaveLength(1);
    expect(await rpc("chain_status")).toMatchObject({ blocks: 2, transactions: 2 });
  });

  it("keep gas free after blocks that are more than half full", async () => {
    const { rpc } = await runningChain();
    // Deployment code that loops until its gas is gone.
    const busy = await Promise.all(
      Array.from({ length: 4 }, () => newWriter().sign(0, { data: "0x5b5f56", gas: 14_000_000n })),
    );
    await Promise.all(busy.map((raw) => rpc("eth_sendRawTransaction", [raw])));
    await rpc("eth_sendRawTransaction", [await newWriter().sign(0)]);
    expect(await rpc("eth_getBlockByNumber", ["latest", false])).toMatchObject({
      baseFeePerGas: "0x0",
    });
  });
});

describe("the wire", () => {
  it("answers each call of a batch", async () => {
    const { url } = await runningChain();
    const writer = newWriter();
    const calls = [
      { jsonrpc: "2.0", id: "a", method: "eth_chainId" },
      { jsonrpc: "2.0", id: 2, method: "eth_sendRawTransaction", params: [await writer.sign(0)] },
      { jsonrpc: "2.0", id: 3, method: "evm_mine", params: [] },
      { jsonrpc: "2.0", method: "eth_blockNumber" },
    ];

    const replies = await post(url, JSON.stringify(calls));

    expect(replies).toMatchObject([
      { id: "a", result: `0x${CHAIN_ID.toString(16)}` },
      { id: 2, result: expect.stringMatching(/^0x/) as string },
      { id: 3, error: { code: -32601 } },
    ]);
    expect(replies).toHaveLength(3);
  });

  it.each([
    ["no JSON", "{", -32700],
    ["an empty batch", "[]", -32600],
    ["a number", "7", -32600],
    ["null", "null", -32600],
    ["a call without a method", `{"id":1}`, -32600],
    ["named parameters", `{"id":1,"method":"eth_chainId","params":{}}`, -32602],
    [
      "too large a batch",
      JSON.stringify(Array(1001).fill({ id: 1, method: "eth_chainId" })),
      -32600,
    ],
  ])("answers %s with an error of the protocol", async (_, body, code) => {
    const { url } = await runningChain();
    expect(await post(url, body)).toMatchObject({ error: { code } });
  });

  it("refuses a body that is too large, another HTTP method and a foreign host name", async () => {
    const { url } = await runningChain();
    expect(
      (await fetch(url, { method: "POST", body: "x".repeat(4 * 1024 * 1024 + 1) })).status,
    ).toBe(413);
    expect((await fetch(url)).status).toBe(405);

    const { request } = await import("node:http");
    const status = await new Promise((resolve, reject) => {
      const headers = { host: "example.org" };
      request(url, { method: "POST", headers }, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end("{}");
    });
    expect(status).toBe(403);
  });
});
