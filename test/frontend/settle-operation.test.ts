import { bytesToHex, createClient, custom, getAddress, pad, RpcRequestError } from "viem";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepPasskey, forgetPasskey } from "../../frontend/account/passkey/kept-passkey.ts";
import {
  keepOperation,
  keptOperation,
  unsentNow,
} from "../../frontend/account/passkey/kept-operation.ts";
import { batchOf } from "../../frontend/account/passkey/operation.ts";
import { sendOperation } from "../../frontend/account/passkey/send-operation.ts";
import { settleOperation } from "../../frontend/account/passkey/settle-operation.ts";
import { keepSending } from "../../frontend/account/kept-sendings.ts";
import { failureOf } from "../../frontend/errors/failure-of.ts";
import { sealWish, sentBefore } from "../../frontend/transactions/wish-of.ts";
import { newPhone } from "../server/stage/phone.ts";

const account = getAddress("0x00000000000000000000000000000000000000cc");
const hash = pad("0x1234", { size: 32 });
const calls = [{ to: account, data: "0x11" } as const];
const brought = pad("0x99", { size: 32 });
const NEWS = { receipt: { transactionHash: brought } };

const refusal = (problem: string) =>
  new RpcRequestError({
    url: "http://localhost/bundler",
    body: { method: "eth_sendUserOperation" },
    error: { code: 4000, message: problem, data: { type: `/problems/${problem}` } },
  });

/** A bundler that answers each sending with the next of these, and knows it as brought unless it is never there. */
function bundlerThat(...said: (Error | "takes" | "never there")[]) {
  const isThere = said[0] !== "never there";
  const answers = said.filter((one) => one !== "never there");
  const sent: unknown[] = [];
  const bundler = async ({ method, params }: { method: string; params: unknown[] }) => {
    if (method === "eth_getUserOperationReceipt") return isThere ? NEWS : null;
    sent.push(params[0]);
    const answer = answers[sent.length - 1] ?? "takes";
    if (answer !== "takes") throw answer;
    return hash;
  };
  return { sent, bundler };
}

function keep(at = Date.now()) {
  const operation = { sender: account, nonce: "0x7", callData: batchOf(calls) };
  const kept = { account, hash, operation, at };
  keepOperation(kept);
  return kept;
}

beforeEach(() => {
  vi.useFakeTimers();
  const held = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => held.set(name, value),
    removeItem: (name: string) => held.delete(name),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an operation that no bundler takes now", () => {
  it("is told, and goes later as the very same one", async () => {
    const away = refusal("bundler-unreachable");
    const { sent, bundler } = bundlerThat(away, away);
    const kept = keep();
    const settled = settleOperation(bundler, kept);
    await vi.advanceTimersByTimeAsync(0);
    expect(unsentNow()).toEqual({ kept, told: "late" });

    await vi.advanceTimersByTimeAsync(60_000);
    expect(await settled).toBe(brought);
    expect(sent).toEqual([kept.operation, kept.operation, kept.operation]);
    expect(keptOperation(account)).toBeNull();
    expect(unsentNow()).toBeNull();
  });

  it("is there after a visit that ended, and once for two who ask", async () => {
    keep();
    const { sent, bundler } = bundlerThat();
    const found = keptOperation(account)!;
    await Promise.all([settleOperation(bundler, found), settleOperation(bundler, found)]);
    expect(sent).toHaveLength(1);
  });

  it("is not signed a second time by who presses again", async () => {
    keep();
    const { sent, bundler } = bundlerThat();
    const ways = { chainId: 1, accounts: null!, chain: null!, bundler };
    const passkey = { account, signer: "0x", credential: "a" } as const;
    expect(await sendOperation(ways, passkey, calls, 1n)).toBe(brought);
    expect(sent).toHaveLength(1);
  });

  it("stays while nobody is signed in", async () => {
    const { bundler } = bundlerThat(refusal("session-expired"));
    const settled = settleOperation(bundler, keep());
    await expect(settled).rejects.toThrow();
    expect(await settled.catch((error: unknown) => failureOf(error).remedy)).toBe("signIn");
    expect(keptOperation(account)).not.toBeNull();
  });

  it("is not called unsent once a bundler took it", async () => {
    let isThere = false;
    let isAway = true;
    const bundler = async ({ method }: { method: string }) => {
      if (isAway) throw refusal("bundler-unreachable");
      return method === "eth_getUserOperationReceipt" ? (isThere ? NEWS : null) : hash;
    };
    const kept = keep();
    const settled = settleOperation(bundler, kept);
    await vi.advanceTimersByTimeAsync(0);
    expect(unsentNow()?.told).toBe("late");
    isAway = false;
    await vi.advanceTimersByTimeAsync(90_000);
    expect(unsentNow()?.told).toBe("taken");
    isThere = true;
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await settled).toBe(brought);
    expect(unsentNow()).toBeNull();
  });

  it("is done when it is refused because an earlier sending of it came to stand", async () => {
    const { bundler } = bundlerThat(refusal("bad-input"));
    expect(await settleOperation(bundler, keep())).toBe(brought);
    expect(keptOperation(account)).toBeNull();
  });

  it("is known as done by the wish it was signed for", async () => {
    const sending = { account, ...sealWish("a wish"), ...calls[0]!, gas: "1", nonce: null };
    keepSending({ ...sending, byPasskey: true, hashes: [] });
    const { bundler } = bundlerThat();
    await settleOperation(bundler, keep());
    expect(sentBefore(account, "a wish")?.hashes).toEqual([brought]);
  });

  it("is forgotten when it is refused, with the reason told", async () => {
    const { bundler } = bundlerThat("never there", refusal("not-sponsored"));
    const settled = settleOperation(bundler, keep());
    expect(await settled.catch((error: unknown) => failureOf(error).key)).toBe(
      "problem.not-sponsored",
    );
    expect(keptOperation(account)).toBeNull();
  });

  it("is over after its day, and says so", async () => {
    const { sent, bundler } = bundlerThat("never there");
    const settled = settleOperation(bundler, keep(Date.now() - 86_400_001));
    expect(await settled.catch((error: unknown) => failureOf(error).key)).toBe("passkey.over");
    expect(sent).toEqual([]);
    expect(keptOperation(account)).toBeNull();
  });

  it("is done, and not over, when it came to stand within its day", async () => {
    const { sent, bundler } = bundlerThat();
    expect(await settleOperation(bundler, keep(Date.now() - 86_400_001))).toBe(brought);
    expect(sent).toEqual([]);
    expect(keptOperation(account)).toBeNull();
  });

  it("goes with who signs out, and holds no key", async () => {
    keepPasskey({ account, signer: "0x12", credential: "device" });
    const kept = keep();
    expect(Object.keys(kept).sort()).toEqual(["account", "at", "hash", "operation"]);
    let isSignedIn = true;
    const bundler = async () => {
      throw refusal(isSignedIn ? "bundler-unreachable" : "sign-in-needed");
    };
    const settled = settleOperation(bundler, kept).catch((error: unknown) => failureOf(error).key);
    await vi.advanceTimersByTimeAsync(0);
    isSignedIn = false;
    forgetPasskey();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled).toBe("passkey.over");
    expect(localStorage.getItem("operation")).toBeNull();
  });

  it("of somebody else on this device is not touched", () => {
    keep();
    expect(keptOperation(getAddress("0x00000000000000000000000000000000000000dd"))).toBeNull();
  });
});

describe("two tabs of one browser", () => {
  it("end with what came of it, whichever of them brought it", async () => {
    const { sent, bundler } = bundlerThat(refusal("bundler-unreachable"));
    const kept = keep();
    const settled = settleOperation(bundler, kept);
    await vi.advanceTimersByTimeAsync(0);
    // The other tab sent it, and keeps the next one by now.
    const next = { ...kept, hash: pad("0x5678", { size: 32 }) };
    localStorage.setItem("operation", JSON.stringify(next));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled).toBe(brought);
    expect(sent).toHaveLength(1);
    expect(keptOperation(account)).toEqual(next);
    expect(unsentNow()).toBeNull();
  });

  it("do not call it over while nobody can tell what came of it", async () => {
    const away = refusal("bundler-unreachable");
    let isAway = true;
    const bundler = async () => {
      if (isAway) throw away;
      return NEWS;
    };
    const settled = settleOperation(bundler, keep());
    await vi.advanceTimersByTimeAsync(0);
    // The other tab brought it, and the bundler went away again.
    localStorage.removeItem("operation");
    await vi.advanceTimersByTimeAsync(30_000);
    isAway = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await settled).toBe(brought);
  });

  it("sign one after the other, and the same wish once", async () => {
    vi.useRealTimers();
    const phone = newPhone(account);
    let touches = 0;
    const get = async ({ publicKey }: { publicKey: { challenge: Uint8Array } }) => {
      touches += 1;
      await later();
      const response = phone.assert(bytesToHex(publicKey.challenge));
      return { rawId: new Uint8Array(1).buffer, response };
    };
    vi.stubGlobal("navigator", { locks: navigator.locks, credentials: { get } });
    vi.stubGlobal("location", { origin: "http://localhost", hostname: "localhost" });
    const chain = createClient({ transport: custom({ request: chainThat }) });
    const { sent, bundler } = bundlerThat();
    const fast = { maxFeePerGas: "0x1", maxPriorityFeePerGas: "0x1" };
    const asked = (one: { method: string; params: unknown[] }) =>
      one.method === "pimlico_getUserOperationGasPrice"
        ? Promise.resolve({ fast })
        : one.method === "eth_estimateUserOperationGas"
          ? Promise.resolve({})
          : later().then(() => bundler(one));
    const accounts = { factory: account, sponsor: account, verifier: account };
    const ways = { chainId: 1, accounts, chain, bundler: asked };
    const passkey = { account, signer: phone.signer, credential: "AQ" } as const;
    const press = () => sendOperation(ways, passkey, calls, 1n);
    expect(await Promise.all([press(), press()])).toEqual([brought, brought]);
    expect(touches).toBe(1);
    expect(sent.length).toBeGreaterThan(0);
  });
});

const later = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A chain on which the account is, and has done nothing yet. */
async function chainThat({ method }: { method: string }) {
  if (method === "eth_getCode") return "0x01";
  if (method === "eth_getBlockByNumber") return { timestamp: "0x15180", transactions: [] };
  return pad("0x00", { size: 32 });
}
