import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWalletClient, encodeFunctionData, http } from "viem";
import type { Address, Hex } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { FeeSponsorAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { HealthAnswer } from "../../../protocol/wire/health-api.ts";
import { concernsUs } from "../../../server/chain/concerns-us.ts";
import { connectChain } from "../../../server/chain/connect-chain.ts";
import type { Deployment } from "../../../server/deployment.ts";
import { openBundledStage } from "../stage/open-bundled-stage.ts";
import type { BundledStage, Somebody } from "../stage/open-bundled-stage.ts";
import { operationOf } from "../stage/operation.ts";

type Answer = {
  result?: unknown;
  error?: { code: number; message: string; data: { type: string; detail?: string; revert?: Hex } };
};
type Receipt = { success: boolean; sender: Address; logs: object[]; receipt: { logs: object[] } };
type Operation = { [field: string]: Hex };

const DAY = 86_400;
const PARTICIPATING = 2;
const TERMS = `0x${"7".repeat(64)}` as const;

let stage: BundledStage;
let samira: Somebody;
beforeAll(async () => {
  stage = await openBundledStage();
  samira = await stage.enrol();
});
afterAll(() => stage?.close());

const bundler = async (account: Address | null, method: string, params: unknown[] = []) => {
  const body = { jsonrpc: "2.0", id: 1, method, params };
  return (await (await stage.ask(account, "/bundler", body)).json()) as Answer;
};
const send = (who: Address | null, operation: Operation) =>
  bundler(who, "eth_sendUserOperation", [operation, ENTRY_POINT]);

const onCoin = (functionName: "participate" | "pause" | "resume" | "quit") => {
  const args = functionName === "participate" ? ([TERMS] as const) : ([] as const);
  const data = encodeFunctionData({ abi: socialCoinAbi, functionName, args });
  return [{ to: stage.contracts.SocialCoin, data }];
};
const statusOf = async ({ address }: Somebody) =>
  (
    await stage.client.readContract({
      address: stage.contracts.SocialCoin,
      abi: socialCoinAbi,
      functionName: "person",
      args: [address],
    })
  ).status;

/** Asks for the receipt until it is there, as a wallet does. A slow machine starts a service anew in half a minute. */
const receiptOf = async ({ address }: Somebody, hash: unknown) => {
  expect(hash).toMatch(/^0x[0-9a-f]{64}$/);
  await expect
    .poll(() => bundler(address, "eth_getUserOperationReceipt", [hash]), {
      timeout: 120_000,
      interval: 100,
    })
    .toHaveProperty("result.success", true);
};

/** Whether the last block concerns a programme that is a register of debts and these accounts. */
const concernsLastBlock = async (accounts: Deployment["accounts"]) => {
  const block = Number(await stage.client.getBlockNumber());
  const deployment = { everyContract: [stage.contracts.DebtRegister], accounts } as Deployment;
  return concernsUs(connectChain(stage.settings.chainUrl), deployment)(block - 1, block);
};

describe("an operation", () => {
  it("makes the account, acts, and is paid by the sponsor", async () => {
    const operation = await operationOf(stage, samira, onCoin("participate"));
    const begun = performance.now();
    const { result: hash } = await send(samira.address, operation);
    await receiptOf(samira, hash);
    console.log(`from touch to receipt: ${Math.round(performance.now() - begun)} ms`);

    expect(await statusOf(samira)).toBe(PARTICIPATING);
    expect(await stage.client.getBalance({ address: samira.address })).toBe(0n);
    // Sent again it is the same one, and does nothing.
    expect((await send(samira.address, operation)).result).toBe(hash);

    // Its account told that it has a key now.
    expect(await concernsLastBlock(null)).toBe(true);
  });

  it("is estimated with what it will need", async () => {
    const operation = await operationOf(stage, samira, onCoin("pause"));
    const { result } = await bundler(samira.address, "eth_estimateUserOperationGas", [
      operation,
      ENTRY_POINT,
    ]);
    expect(Object.keys(result as object).sort()).toEqual([
      "callGasLimit",
      "paymasterPostOpGasLimit",
      "paymasterVerificationGasLimit",
      "preVerificationGas",
      "verificationGasLimit",
    ]);
  });

  it("of a mentor is paid for in the very moment the role begins", async () => {
    const mentor = await stage.appoint();
    const operation = await operationOf(stage, mentor, []);
    const asked = [operation, ENTRY_POINT];
    const estimate = await bundler(mentor.address, "eth_estimateUserOperationGas", asked);
    expect(estimate).toHaveProperty("result.callGasLimit");
    const sent = await send(mentor.address, operation);
    expect(sent).toHaveProperty("result");
    await receiptOf(mentor, sent.result);
  });

  it("is shown to its sender alone, with no log of anybody else", async () => {
    const [neighbour, operation] = await Promise.all([
      stage.enrol(),
      operationOf(stage, samira, onCoin("pause")),
    ]);
    const { result: hash } = await send(samira.address, operation);
    await receiptOf(samira, hash);

    // A pause is nothing of the register of debts: who paid tells that it is of this programme.
    expect(await concernsLastBlock(stage.accounts)).toBe(true);
    expect(await concernsLastBlock({ ...stage.accounts, sponsor: neighbour.address })).toBe(false);

    const own = (await bundler(samira.address, "eth_getUserOperationReceipt", [hash])).result;
    const { logs, receipt } = own as Receipt;
    expect(receipt.logs).toEqual(logs);
    for (const method of ["eth_getUserOperationReceipt", "eth_getUserOperationByHash"]) {
      const problem = async (who: Address | null) =>
        (await bundler(who, method, [hash])).error?.message;
      expect(await problem(neighbour.address)).toBe("not-allowed");
      expect(await problem(null)).toBe("sign-in-needed");
    }
  });
});

describe("the door refuses", () => {
  const REFUSED: [string, (operation: Operation) => Operation, string][] = [
    ["another sponsor", (o) => ({ ...o, paymaster: stage.contracts.SocialCoin }), "not-allowed"],
    ["no sponsor", (o) => ({ ...o, paymaster: "0x" }), "bad-input"],
    ["another factory", (o) => ({ ...o, factory: o["sender"]!, factoryData: "0x" }), "not-allowed"],
    ["a field more", (o) => ({ ...o, eip7702Auth: "0x" }), "bad-input"],
    ["too much call data", (o) => ({ ...o, callData: `0x${"00".repeat(41_000)}` }), "bad-input"],
    ["another's account", (o) => ({ ...o, sender: stage.official }), "not-allowed"],
  ];
  it.each(REFUSED)("an operation with %s", async (_, change, problem) => {
    const operation = change(await operationOf(stage, samira, onCoin("resume")));
    expect((await send(samira.address, operation)).error?.message).toBe(problem);
  });

  it("another EntryPoint, an override, and who is not signed in", async () => {
    const operation = await operationOf(stage, samira, onCoin("resume"));
    const { sponsor } = stage.accounts;
    const ask = async (who: Address | null, ...params: unknown[]) =>
      (await bundler(who, "eth_estimateUserOperationGas", params)).error?.message;
    expect(await ask(samira.address, operation, sponsor)).toBe("not-allowed");
    expect(await ask(samira.address, operation, ENTRY_POINT, {})).toBe("bad-input");
    expect(await ask(null, operation, ENTRY_POINT)).toBe("sign-in-needed");
  });

  it.each(["debug_bundler_clearState", "pimlico_sendUserOperationNow", "eth_call"])(
    "the method %s",
    async (method) => {
      expect((await bundler(samira.address, method)).error?.message).toBe("method-not-found");
    },
  );
});

describe("a refusal says", () => {
  it("that the sponsor's purse does not reach", async () => {
    // All its gas at this price costs nearly the whole purse.
    const fee = 11n * 10n ** 11n;
    const operation = await operationOf(stage, samira, onCoin("resume"), { fee });
    expect((await send(samira.address, operation)).error).toMatchObject({
      message: "sponsor-empty",
      data: { type: "/problems/sponsor-empty", detail: "PurseTooSmall" },
    });
  });

  it("that the sponsor does not pay for somebody who is not invited", async () => {
    const stranger = await stage.stranger();
    const operation = await operationOf(stage, stranger, []);
    expect((await send(stranger.address, operation)).error).toMatchObject({
      message: "not-sponsored",
      data: { detail: "NotInvited" },
    });
  });

  it("why the call would fail, to somebody who takes part", async () => {
    const operation = await operationOf(stage, samira, onCoin("participate"));
    const { error } = await bundler(samira.address, "eth_estimateUserOperationGas", [
      operation,
      ENTRY_POINT,
    ]);
    expect(error?.message).toBe("operation-refused");
    expect(error?.data.revert).toMatch(/^0x[0-9a-f]{8}/);
  });

  it("that another phone signed", async () => {
    const operation = await operationOf(stage, samira, onCoin("resume"));
    const { phone } = await stage.enrol();
    const wrong = { ...operation, signature: phone.sign(TERMS) as Hex };
    expect((await send(samira.address, wrong)).error?.message).toBe("operation-refused");
  });
});

describe("safe mode", () => {
  /** A paymaster that agrees to all, with or without a look at the clock. */
  const AGREES = "60405f5260605ff3";
  const paymaster = async (looks: string) => {
    const account = privateKeyToAccount(stage.bundlerKey());
    const wallet = createWalletClient({ account, transport: http(stage.settings.chainUrl) });
    const code = looks + AGREES;
    const length = (code.length / 2).toString(16).padStart(2, "0");
    const data: Hex = `0x60${length}600a5f3960${length}5ff3${code}`;
    const gasPrice = 0n;
    const made = await wallet.sendTransaction({ chain: null, data, gasPrice });
    const { contractAddress } = await stage.client.waitForTransactionReceipt({ hash: made });
    const hash = await wallet.writeContract({
      address: ENTRY_POINT,
      abi: entryPoint08Abi,
      functionName: "depositTo",
      args: [contractAddress!],
      value: 10n ** 17n,
      chain: null,
      gasPrice,
    });
    await stage.client.waitForTransactionReceipt({ hash });
    return contractAddress!;
  };
  const sendPaidBy = async (address: Address) => {
    const operation = await operationOf(stage, samira, [], { paymaster: address });
    const response = await fetch(stage.settings.bundlerUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "eth_sendUserOperation",
        params: [operation, ENTRY_POINT],
      }),
    });
    return (await response.json()) as { result?: Hex; error?: { message: string } };
  };

  it("refuses a validation that looks at the clock, and takes one that does not", async () => {
    const refused = await sendPaidBy(await paymaster("4250"));
    expect(refused.error?.message).toContain("uses banned opcode: TIMESTAMP");
    const { result } = await sendPaidBy(await paymaster("5f50"));
    expect(result).toMatch(/^0x/);
    await receiptOf(samira, result);
  });
});

describe("the office", () => {
  const read = (who: Address) => stage.ask(who, "/api/v1/fee-sponsor");

  it("reads what is left in the purse and what went, and nobody else does", async () => {
    const answer = (await (await read(stage.official)).json()) as FeeSponsorAnswer;
    expect(BigInt(answer.full)).toBe(10n ** 18n);
    expect(BigInt(answer.left) + BigInt(answer.spentThisMonth)).toBe(10n ** 18n);
    expect(BigInt(answer.spentThisMonth)).toBeGreaterThan(0n);
    expect(answer).toMatchObject({ warnBelow: String(4n * 10n ** 17n), isLow: false });
    expect(answer.actsLeft).toBeGreaterThan(1_000);
    expect(answer.days).toHaveLength(7);
    const [today, yesterday] = answer.days;
    expect(today!.spent).toBe(answer.spentThisMonth);
    expect(today!.acts).toBeGreaterThan(1);
    expect(yesterday).toMatchObject({ spent: "0", acts: 0 });
    expect(answer.daysLeft).toBe(Number((BigInt(answer.left) * 7n) / BigInt(today!.spent)));
    expect((await read(samira.address)).status).toBe(403);

    const told = await stage.ask(stage.official, "/api/v1/health");
    const { bundler: part, purse } = (await told.json()) as HealthAnswer;
    const { left, warnBelow, isLow, daysLeft } = answer;
    expect(part).toEqual({ answers: true });
    expect(purse).toEqual({ answers: true, left, warnBelow, isLow, daysLeft });
  });
});

describe("after a crash", () => {
  it("of the bundler it says so, and the operation goes when it is back", async () => {
    const operation = await operationOf(stage, samira, onCoin("resume"));
    const again = () => send(samira.address, operation);
    stage.kill("bundler");
    await expect
      .poll(again, { timeout: 80_000, interval: 50 })
      .toHaveProperty("error.message", "bundler-unreachable");
    // As often as a person would: the door counts trials.
    await expect.poll(again, { timeout: 120_000, interval: 2_000 }).toHaveProperty("result");
    // It has it, or the chain does: sent again it is the same one.
    const { result: hash } = await again();
    // Taken, and forgotten in the same moment: it is handed over anew.
    stage.kill("bundler");
    await receiptOf(samira, hash);
    expect(await statusOf(samira)).toBe(PARTICIPATING);
  }, 300_000);

  it("of the chain what it was told is there, and goes on", async () => {
    const operation = await operationOf(stage, samira, onCoin("pause"));
    const { result: hash } = await send(samira.address, operation);
    stage.kill("chain");
    await receiptOf(samira, hash);
    expect(await statusOf(samira)).not.toBe(PARTICIPATING);
  }, 300_000);

  it("nothing in the bundler's log points to a person", () => {
    const log = readFileSync(join(stage.folder.logs, "bundler.log"), "utf8");
    expect(log).not.toMatch(/0x[0-9a-fA-F]{8}/);
  });
});

describe("weeks ahead of the wall clock", () => {
  let nora: Somebody;
  beforeAll(async () => {
    nora = await stage.enrol();
  });
  const tally = async () => {
    const [day, count] = await stage.client.readContract({
      address: stage.accounts.sponsor,
      abi: feeSponsorAbi,
      functionName: "tallyOf",
      args: [nora.address],
    });
    return { day, count };
  };
  const does = async (functionName: "participate" | "pause" | "resume") => {
    const operation = await operationOf(stage, nora, onCoin(functionName));
    await receiptOf(nora, (await send(nora.address, operation)).result);
  };
  /** It is noon there, so that no midnight comes in between; a block shows it. */
  const leapTo = async (day: number) => {
    await stage.leap((day + 0.5) * DAY - Math.floor(Date.now() / 1_000));
    await stage.enrol();
  };

  it("the sponsor counts by the chain's days, and begins anew on each", async () => {
    const today = Math.floor(Date.now() / 1_000 / DAY);
    const day = today + 23;
    await leapTo(day);
    await does("participate");
    await does("pause");
    expect(await tally()).toEqual({ day, count: 2 });

    // The wall clock's day is over there: nobody gets a second count by it.
    const late = await operationOf(stage, nora, onCoin("resume"), { day: BigInt(today) });
    expect((await send(nora.address, late)).error?.data.type).toBeDefined();
    expect(await tally()).toEqual({ day, count: 2 });

    await leapTo(day + 1);
    await does("resume");
    expect(await tally()).toEqual({ day: day + 1, count: 1 });
    const told = await stage.ask(stage.official, "/api/v1/fee-sponsor");
    const { days } = (await told.json()) as FeeSponsorAnswer;
    expect(days.slice(0, 3).map(({ acts }) => acts)).toEqual([1, 2, 0]);
  }, 400_000);
});
