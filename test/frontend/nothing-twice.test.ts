import {
  createClient,
  createWalletClient,
  custom,
  HttpRequestError,
  MethodNotFoundRpcError,
  numberToHex,
  pad,
  type Hex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { AnvilProcess } from "../../chain/anvil-process.ts";
import type { Account } from "../../frontend/account/AccountContext.ts";
import { chainOf } from "../../frontend/account/chain.ts";
import { forgetSession } from "../../frontend/account/end-session.ts";
import { forgetOperation, keepOperation } from "../../frontend/account/passkey/kept-operation.ts";
import { batchOf } from "../../frontend/account/passkey/operation.ts";
import { failureOf } from "../../frontend/errors/failure-of.ts";
import { registerClaims } from "../../frontend/transactions/register-claims.ts";
import { runTransaction, sendTransaction } from "../../frontend/transactions/run-transaction.ts";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { RESIDENT } from "./rows.ts";

/** Nothing that comes may be given up on a busy machine: only who waits for what does not come is short of patience. */
const PATIENCE = { long: 60_000, short: 600 };
const patience = vi.hoisted(() => ({ now: 60_000 }));
vi.mock("../../frontend/transactions/patience.ts", () => ({
  get RECEIPT_MS() {
    return patience.now;
  },
}));
const index = vi.hoisted(() => ({ isSlow: false }));
vi.mock("../../frontend/data/wait-for-block.ts", () => ({
  waitForBlock: async () => {
    if (index.isSlow) throw Object.assign(new Error("slow"), { name: "IndexSlowError" });
  },
}));
const own = vi.hoisted(() => ({ signer: null as unknown }));
vi.mock("../../frontend/account/signer-of.ts", () => ({ signerOf: async () => own.signer }));

const CHAIN_ID = 68_110_001;
const BOOK = "0x00000000000000000000000000000000000b00c0";
/** Says something each time that it is called: PUSH0 PUSH0 LOG0 STOP. */
const SAYS_EACH_TIME = "0x5f5fa000";
const creditor = privateKeyToAccount(pad("0x0c", { size: 32 }));
const config = { chainId: CHAIN_ID, contracts: { DebtRegister: BOOK } } as unknown as Config;
const parts = { principal: 10_00n, increase: 0n, interest: 0n, costs: 0n };
const claim = (reference: string) => ({
  resident: RESIDENT,
  agreementId: 1,
  matchCode: "A",
  reference,
  kind: "rent",
  collector: null,
  peildatum: "2026-01-01",
  originDate: null,
  endsBy: null,
  parts,
});
const request = { agreementId: 1, claims: [claim("VH-1"), claim("VH-2")] };

/** A real chain that makes a block only when it is told to, with a book that tells how often it was written in. */
async function heldChain() {
  const anvil = await AnvilProcess.start({ chainId: CHAIN_ID, genesisTime: 1_760_000_000 });
  onTestFinished(() => anvil.stop());
  const ask = <T>(method: string, ...params: unknown[]) => anvil.client.call<T>(method, params);
  await ask("anvil_setCode", BOOK, SAYS_EACH_TIME);
  const chain = chainOf(CHAIN_ID);
  /** What arrives at the node while its answer is lost on the way: the phone went under a bridge. */
  const unheard = new Set<string>();
  // As the chain of the house answers it.
  const asHouse = async ({ method, params }: { method: string; params?: unknown[] }) => {
    if (method === "eth_maxPriorityFeePerGas") return "0x0";
    if (method === "eth_fillTransaction") throw new MethodNotFoundRpcError(new Error(method));
    const answer = await ask(method, ...(params ?? []));
    if (unheard.has(method)) throw new HttpRequestError({ url: "http://localhost/rpc" });
    return answer;
  };
  const node = custom({ request: asHouse }, { retryCount: 0 });
  const reads = createClient({ chain, transport: node, pollingInterval: 50, cacheTime: 0 });
  const signs = createWalletClient({ account: creditor, chain, transport: node });
  own.signer = signs;
  return {
    chain,
    reads,
    signs,
    unheard,
    mine: () => ask("evm_mine"),
    /** The node forgets everything that waits, as one that was started again. */
    lose: (hash: Hex) => ask("anvil_dropTransaction", hash),
    waiting: async () => Number((await ask<{ pending: Hex }>("txpool_status")).pending),
    written: async () =>
      (await ask<unknown[]>("eth_getLogs", { address: BOOK, fromBlock: "0x0" })).length,
    ask,
  };
}
type Held = Awaited<ReturnType<typeof heldChain>>;

/** The page of a creditor: what it wrote in the dossier, and a press on its button. */
function page({ reads }: Held, kind: "persona" | "wallet" | "passkey" = "persona") {
  const words: unknown[] = [];
  const ask = async (path: string, options?: { body: { records: unknown[] } }) => {
    if (path.endsWith("/me")) return { status: "none", role: "creditor" };
    const records = options!.body.records.map((_, at) => {
      words.push(at);
      return { commitment: newSalt() };
    });
    return { records };
  };
  const account = {
    address: creditor.address,
    ask,
    parts: {
      identity: { kind },
      signing: async () => ({ chain: reads }),
      queries: { invalidateQueries: async () => undefined },
    },
  } as unknown as Account;
  const written = new Map();
  const press = (asked = request) =>
    runTransaction(registerClaims, asked, account, config, written, () => undefined);
  const said = () =>
    press().then(
      () => "done",
      (error: unknown) => failureOf(error).key,
    );
  /** What is said when no block comes. */
  const slow = async () => {
    patience.now = PATIENCE.short;
    const found = await said();
    patience.now = PATIENCE.long;
    return found;
  };
  const turn = () =>
    sendTransaction(registerClaims, request, account, config, written, () => undefined);
  return { words, press, turn, said, slow };
}

/** Until so many wait for a block. */
const waits = (chain: Held, count: number) =>
  vi.waitFor(async () => expect(await chain.waiting()).toBe(count), { timeout: PATIENCE.long });

const held = new Map<string, string>();
beforeEach(() => {
  held.clear();
  index.isSlow = false;
  patience.now = PATIENCE.long;
  vi.stubGlobal("location", { origin: "http://localhost" });
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => held.set(name, value),
    removeItem: (name: string) => held.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("a hundred claims whose block comes late", () => {
  it("are in the book once, pressed again on the same page", async () => {
    const chain = await heldChain();
    const { press, words, slow } = page(chain);
    expect(await slow()).toBe("chain.slow");
    expect(await chain.waiting()).toBe(1);
    expect(await slow()).toBe("chain.slow");
    expect(await chain.waiting()).toBe(1);
    await chain.mine();
    expect((await press()).status).toBe("success");
    expect(await chain.written()).toBe(1);
    expect(words).toHaveLength(2);
  });

  it("are in the book once, pressed again after a reload, their block there or not", async () => {
    const chain = await heldChain();
    expect(await page(chain).slow()).toBe("chain.slow");
    const reloaded = page(chain);
    const second = reloaded.press();
    await waits(chain, 1);
    await chain.mine();
    expect((await second).status).toBe("success");
    expect(await chain.written()).toBe(1);
    expect(reloaded.words).toEqual([]);
  });

  it("go out once more, in the same turn, where the node forgot them", async () => {
    const chain = await heldChain();
    expect(await page(chain).slow()).toBe("chain.slow");
    const [{ hashes }] = JSON.parse(held.get("sendings")!) as [{ hashes: [Hex] }];
    await chain.lose(hashes[0]);
    expect(await chain.waiting()).toBe(0);
    expect(await page(chain).slow()).toBe("chain.slow");
    expect(await chain.waiting()).toBe(1);
    await chain.mine();
    expect((await page(chain).press()).status).toBe("success");
    expect(await chain.written()).toBe(1);
  });

  it("are told as not known where something else took their turn, and sent by nobody", async () => {
    const chain = await heldChain();
    const { said, slow } = page(chain);
    expect(await slow()).toBe("chain.slow");
    const [{ hashes }] = JSON.parse(held.get("sendings")!) as [{ hashes: [Hex] }];
    await chain.lose(hashes[0]);
    await chain.signs.sendTransaction({ to: creditor.address, gas: 21_000n });
    await chain.mine();
    expect(await said()).toBe("chain.replaced");
    expect(await chain.waiting()).toBe(0);
    expect(await chain.written()).toBe(0);
  });

  it("are another wish with other words, or once the first were shown", async () => {
    const chain = await heldChain();
    const { press, slow } = page(chain);
    expect(await slow()).toBe("chain.slow");
    const other = press({ agreementId: 1, claims: [claim("VH-3"), claim("VH-4")] });
    await waits(chain, 2);
    await chain.mine();
    await other;
    await press();
    expect(await chain.written()).toBe(2);
    expect(held.get("sendings")).toBeUndefined();

    const again = press();
    await waits(chain, 1);
    await chain.mine();
    await again;
    expect(await chain.written()).toBe(3);
  });

  it("are not sent again where only the index was late", async () => {
    const chain = await heldChain();
    const { press, said } = page(chain);
    index.isSlow = true;
    const first = said();
    await waits(chain, 1);
    await chain.mine();
    expect(await first).toBe("index.slow");
    index.isSlow = false;
    expect((await press()).status).toBe("success");
    expect(await chain.written()).toBe(1);
    expect(await chain.waiting()).toBe(0);
  });

  it("are two wishes where a list has them twice, and each is done before the next", async () => {
    const chain = await heldChain();
    const { turn } = page(chain);
    const inBlock = async (sent: Promise<unknown>) => {
      await waits(chain, 1);
      await chain.mine();
      await sent;
    };
    await inBlock(turn());
    await inBlock(turn());
    expect(await chain.written()).toBe(2);
    expect(JSON.parse(held.get("sendings")!)).toHaveLength(2);
  });

  it("are waited for where only the answer to sending them was lost", async () => {
    const chain = await heldChain();
    chain.unheard.add("eth_sendRawTransaction");
    const first = page(chain).press();
    await waits(chain, 1);
    await chain.mine();
    expect((await first).status).toBe("success");
    expect(await chain.written()).toBe(1);
    expect(held.get("sendings")).toBeUndefined();
  });

  it("are never said to have changed nothing once they may be in the book", async () => {
    const chain = await heldChain();
    chain.unheard.add("eth_sendRawTransaction").add("eth_getTransactionReceipt");
    const { said, press, words } = page(chain);
    const first = said();
    await waits(chain, 1);
    await chain.mine();
    expect(await first).toBe("chain.unheard");
    expect(await said()).toBe("chain.unheard");

    chain.unheard.clear();
    expect((await press()).status).toBe("success");
    expect(await chain.written()).toBe(1);
    expect(words).toHaveLength(2);
  });

  it("changed nothing, and are said so, where the chain was away before they left", async () => {
    const chain = await heldChain();
    chain.unheard.add("eth_getTransactionCount");
    const { said } = page(chain);
    expect(await said()).toBe("problem.chain-unreachable");
    expect(await said()).toBe("problem.chain-unreachable");
    expect(await chain.waiting()).toBe(0);
  });

  it("leave no words on the device, and nothing once its owner signs out", async () => {
    const chain = await heldChain();
    expect(await page(chain).slow()).toBe("chain.slow");
    expect(held.get("sendings")).not.toMatch(/VH-1|rent/);
    forgetSession(creditor.address, "persona");
    expect([...held.keys()]).toEqual([]);
  });
});

describe("a browser wallet that was asked, and whose answer the page did not hear", () => {
  /** It sends what it is asked, in the turn that it is given or in its own. */
  function wallet(chain: Held, { deaf = false, ownTurn = false } = {}) {
    const inside = chain.signs;
    const asked: { nonce?: Hex }[] = [];
    const request = async ({ method, params }: { method: string; params?: unknown }) => {
      if (method === "eth_chainId") return numberToHex(CHAIN_ID);
      if (method !== "eth_sendTransaction") return chain.reads.request({ method, params } as never);
      const [one] = params as [{ to: Hex; data: Hex; gas: Hex; nonce?: Hex }];
      asked.push(one);
      const turn = one.nonce && !ownTurn ? { nonce: Number(one.nonce) } : {};
      const { to, data } = one;
      const hash = await inside.sendTransaction({ to, data, gas: BigInt(one.gas), ...turn });
      if (deaf && asked.length === 1) throw new Error("The page was closed");
      return hash;
    };
    own.signer = createWalletClient({
      account: creditor.address,
      chain: chain.chain,
      transport: custom({ request }, { retryCount: 0 }),
    });
    return asked;
  }

  it("is asked again for the same turn, so that the chain takes one of them", async () => {
    const chain = await heldChain();
    const asked = wallet(chain, { deaf: true });
    const { said, slow } = page(chain, "wallet");
    expect(await said()).toBe("problem.unexpected");
    expect(await chain.waiting()).toBe(1);
    await slow();
    expect(asked.map(({ nonce }) => nonce)).toEqual(["0x0", "0x0"]);
    await chain.mine();
    await said();
    expect(await chain.written()).toBe(1);
  });

  it("is not asked again where that turn is over", async () => {
    const chain = await heldChain();
    const asked = wallet(chain, { deaf: true });
    const { said } = page(chain, "wallet");
    await said();
    await chain.mine();
    expect(await said()).toBe("chain.replaced");
    expect(asked).toHaveLength(1);
    expect(await chain.written()).toBe(1);
  });

  it("may choose the turn itself", async () => {
    const chain = await heldChain();
    wallet(chain, { ownTurn: true });
    const { said, slow } = page(chain, "wallet");
    expect(await slow()).toBe("chain.slow");
    await chain.mine();
    expect(await said()).toBe("done");
    expect(await chain.written()).toBe(1);
  });
});

describe("a passkey, whose connector keeps what it signed", () => {
  it("is asked for the very same call after a reload, while that waits", async () => {
    const chain = await heldChain();
    const asked: { to: Hex; data: Hex }[] = [];
    const request = async ({ method, params }: { method: string; params?: unknown }) => {
      if (method !== "eth_sendTransaction") return numberToHex(CHAIN_ID);
      const [{ to, data }] = params as [{ to: Hex; data: Hex }];
      asked.push({ to, data });
      const operation = { callData: batchOf([{ to, data }]) };
      keepOperation({ account: creditor.address, hash: pad("0x01"), operation, at: Date.now() });
      throw new Error("The page was closed");
    };
    own.signer = createWalletClient({
      account: creditor.address,
      chain: chain.chain,
      transport: custom({ request }, { retryCount: 0 }),
    });
    await page(chain, "passkey").said();
    const reloaded = page(chain, "passkey");
    await reloaded.said();
    expect(asked[1]).toEqual(asked[0]);
    expect(reloaded.words).toEqual([]);

    // It was brought, and its outcome shown: the next press is a next wish.
    forgetOperation();
    await page(chain, "passkey").said();
    expect(asked[2]).not.toEqual(asked[0]);
    expect(JSON.parse(held.get("sendings")!)).toHaveLength(1);
  });

  it("is not asked again for what a bundler brought, while the chain does not show it", async () => {
    const chain = await heldChain();
    let asked = 0;
    const request = async ({ method }: { method: string }) => {
      if (method !== "eth_sendTransaction") return numberToHex(CHAIN_ID);
      asked += 1;
      return pad("0x99");
    };
    own.signer = createWalletClient({
      account: creditor.address,
      chain: chain.chain,
      transport: custom({ request }, { retryCount: 0 }),
    });
    const { slow } = page(chain, "passkey");
    expect(await slow()).toBe("chain.slow");
    expect(await slow()).toBe("chain.slow");
    expect(asked).toBe(1);
  });
});
