import { describe, expect, it } from "vitest";
import { mendMempool } from "../../chain/bundler/mend-mempool.ts";

const inAlto = (path: string) => new URL(path, import.meta.resolve("@pimlico/alto")).href;

type Skipped = { skip: boolean; removeOutstanding?: boolean };

/** Alto's own second look at an operation, by a mempool whose validator says this. */
async function lookAgain(validateUserOp: () => Promise<unknown>): Promise<Skipped> {
  const { Mempool } = (await import(inAlto("mempool/mempool.js"))) as {
    Mempool: { prototype: { shouldSkip: (asked: object) => Promise<Skipped> } };
  };
  const nothing = () => undefined;
  const mempool = Object.assign(Object.create(Mempool.prototype) as typeof Mempool.prototype, {
    config: { safeMode: true, enforceUniqueSendersPerBundle: false },
    logger: { error: nothing, warn: nothing, trace: nothing },
    reputationManager: { getStatus: () => 0n, decreaseUserOpSeenStatus: nothing },
    store: { removeOutstanding: nothing },
    getQueuedOutstandingUserOps: async () => [],
    validator: { validateUserOp },
  });
  const account = `0x${"c".repeat(40)}`;
  return mempool.shouldSkip({
    userOpInfo: {
      userOp: { sender: account, nonce: 0n, paymaster: null, factory: null },
      userOpHash: `0x${"1".repeat(64)}`,
      referencedContracts: {},
    },
    paymasterDeposit: {},
    touchedEip7702Auth: new Map(),
    stakedEntityCount: {},
    knownEntities: { sender: new Set(), paymasters: new Set(), factories: new Set() },
    senders: new Set(),
    storageMap: {},
    entryPoint: account,
  });
}

describe("the bundler's second look at an operation", () => {
  it("drops what fails it, where Alto by itself would put it back for ever", async () => {
    const fails = () => Promise.reject(new Error("AA25 invalid account nonce"));
    expect(await lookAgain(fails)).toMatchObject({ skip: true });
    expect((await lookAgain(fails)).removeOutstanding).toBeUndefined();
    await mendMempool(inAlto);
    expect(await lookAgain(fails)).toMatchObject({ skip: true, removeOutstanding: true });
  });

  it("keeps what passes it", async () => {
    const kept = await lookAgain(async () => ({ storageMap: {} }));
    expect(kept).toMatchObject({ skip: false });
    expect(kept.removeOutstanding).toBeUndefined();
  });
});
