import type { Abi, Hex } from "viem";
import { encodeFunctionData, numberToHex, zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser, RpcAnswer } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, partner, newcomer, mentor, colleague, counsellor } = actors;
const { creditor, energy, official, stranger } = actors;

let stage: Stage;
let everybody: Browser;
let nobody: Browser;
beforeAll(async () => {
  stage = await openStage();
  nobody = openBrowser(stage.url);
  everybody = await openBrowser(stage.url).signIn(...Object.values(actors));
  await shareDebts("always");
});
afterAll(() => stage?.close());

type Call = { to: Hex; data: Hex; from?: Hex };
const callOf = (contract: keyof Stage["ledger"]["contracts"], abi: Abi) => {
  return (functionName: string, ...args: unknown[]): Call => ({
    to: stage.ledger.contracts[contract],
    data: encodeFunctionData({ abi, functionName, args }),
  });
};
const coin = callOf("SocialCoin", socialCoinAbi);
const goals = callOf("GoalPlans", goalPlansAbi);
const debts = callOf("DebtRegister", debtRegisterAbi);
const call = (account: Actor | null, asked: Call, ...rest: unknown[]) =>
  (account ? everybody : nobody).rpc(account, "eth_call", [asked, "latest", ...rest]);

const shareDebts = (share: string) =>
  everybody.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share });

const outcome = ({ result, error }: RpcAnswer) => (result === undefined ? error!.message : "ok");

describe("a view", () => {
  const VIEWS: [string, () => Call, "anyone" | "signed in" | Actor[]][] = [
    ["totalSupply()", () => coin("totalSupply"), "anyone"],
    ["totals()", () => coin("totals"), "signed in"],
    ["fund(1)", () => coin("fund", 1), "signed in"],
    ["staff(mentor)", () => coin("staff", mentor.address), "signed in"],
    ["agreement(1)", () => debts("agreement", 1), "signed in"],
    ["person(resident)", () => coin("person", resident.address), [resident, mentor, official]],
    [
      "balanceOf(resident)",
      () => coin("balanceOf", resident.address),
      [resident, mentor, official],
    ],
    ["mentorOf(resident)", () => goals("mentorOf", resident.address), [resident, mentor, official]],
    ["plan(1)", () => goals("plan", 1), [resident, mentor]],
    ["subgoal(3)", () => goals("subgoal", 3), [resident, mentor]],
    ["plan(3)", () => goals("plan", 3), [neighbour]],
    ["debt(1)", () => debts("debt", 1), [resident, mentor, creditor]],
    ["mostCoins(2)", () => debts("mostCoins", 2), [neighbour, energy]],
    ["holdOf(7)", () => coin("holdOf", 7), [neighbour, energy]],
    ["plan(9)", () => goals("plan", 9), [newcomer, mentor]],
    ["plan(10), that waits for a second", () => goals("plan", 10), [newcomer, mentor, colleague]],
    ["subgoal(21) of it", () => goals("subgoal", 21), [newcomer, mentor, colleague]],
    ["suggestion(4)", () => goals("suggestion", 4), [newcomer, mentor]],
    [
      "debt(6), that is offered to another",
      () => debts("debt", 6),
      [newcomer, counsellor, creditor, energy],
    ],
    ["debt(5), that went to another", () => debts("debt", 5), [newcomer, counsellor, energy]],
    ["holdOf(12)", () => coin("holdOf", 12), [newcomer, counsellor, energy]],
    [
      "approverOf(newcomer)",
      () => coin("approverOf", newcomer.address),
      [newcomer, mentor, counsellor, official],
    ],
    [
      "person(newcomer)",
      () => coin("person", newcomer.address),
      [newcomer, mentor, counsellor, official],
    ],
    ["plan(99)", () => goals("plan", 99), []],
    ["debt(0)", () => debts("debt", 0), []],
  ];
  const seen = [resident, neighbour, partner, newcomer, mentor, colleague, counsellor];
  seen.push(creditor, energy, official, stranger);

  it.each(VIEWS)("%s is for whom it is meant alone", async (_, asked, readers) => {
    expect(outcome(await call(null, asked()))).toBe(readers === "anyone" ? "ok" : "sign-in-needed");
    for (const account of seen) {
      const may = typeof readers === "string" || readers.includes(account);
      expect([account.address, outcome(await call(account, asked()))]).toEqual([
        account.address,
        may ? "ok" : "not-allowed",
      ]);
    }
  });

  it("of a debt is not for the mentor with whom debts are not shared", async () => {
    await shareDebts("no");
    expect(outcome(await call(mentor, debts("debt", 1)))).toBe("not-allowed");
    await shareDebts("always");
    expect(outcome(await call(mentor, debts("debt", 1)))).toBe("ok");
  });

  it("is of our contracts alone", async () => {
    const elsewhere = { ...coin("totalSupply"), to: stranger.address };
    expect(outcome(await call(resident, elsewhere))).toBe("not-allowed");
    expect(outcome(await everybody.rpc(resident, "eth_call", [{ data: "0x6000" }]))).toBe(
      "bad-input",
    );
  });

  it("is no function that we do not know", async () => {
    const { to } = coin("name");
    expect(outcome(await call(resident, { to, data: "0xdeadbeef" }))).toBe("not-allowed");
    expect(outcome(await call(resident, { to, data: "0x" }))).toBe("not-allowed");
  });

  it("is not read with code of one's own in the contract's place", async () => {
    const override = { [stage.ledger.contracts.SocialCoin]: { code: "0x5f545f5260205ff3" } };
    expect(outcome(await call(resident, coin("totalSupply"), override))).toBe("bad-input");
  });
});

describe("trying out a transaction", () => {
  it("is for an own account, and tells why it would fail", async () => {
    const pause = { ...coin("pause"), from: resident.address };
    expect(outcome(await call(resident, pause))).toBe("ok");
    const refused = await call(mentor, { ...coin("pause"), from: mentor.address });
    expect(refused.error!.data).toMatch(/^0x/);
    expect(outcome(await everybody.rpc(resident, "eth_estimateGas", [pause]))).toBe("ok");
  });

  it("is not for who has nothing to do with the programme", async () => {
    const probe = { ...coin("forfeit", partner.address), from: stranger.address };
    expect(outcome(await call(stranger, probe))).toBe("not-enrolled");
    expect(outcome(await call(neighbour, { ...probe, from: neighbour.address }))).not.toBe(
      "not-enrolled",
    );
  });

  it("is for who must agree to an offer, also without any role, and for that offer alone", async () => {
    const { send } = stage.ledger;
    await send(official, "SocialCoin", "protect", [newcomer.address, stranger.address, true]);
    const approve = (holdId: number) => ({
      ...coin("approveHold", holdId),
      from: stranger.address,
    });
    expect(outcome(await call(stranger, approve(12)))).toBe("ok");
    expect(outcome(await call(stranger, approve(7)))).toBe("not-enrolled");
    await send(official, "SocialCoin", "protect", [newcomer.address, counsellor.address, true]);
    expect(outcome(await call(stranger, approve(12)))).toBe("not-enrolled");
  });

  it("is not for an account of somebody else", async () => {
    const alone = await openBrowser(stage.url).signIn(stranger);
    const pause = { ...coin("pause"), from: resident.address };
    expect(outcome(await alone.rpc(stranger, "eth_call", [pause]))).toBe("not-allowed");
    expect(outcome(await nobody.rpc(null, "eth_estimateGas", [pause]))).toBe("sign-in-needed");
    expect(outcome(await alone.rpc(stranger, "eth_call", [coin("pause")]))).toBe("not-allowed");
  });
});

describe("logs and receipts", () => {
  type Log = { address: string; transactionHash: Hex; logIndex: Hex; topics: Hex[] };
  const logsFor = async (account: Actor) =>
    (await everybody.rpc(account, "eth_getLogs", [{ fromBlock: "0x0" }])).result as Log[];

  it("leave out what concerns others", async () => {
    const all = (await stage.ledger.client.getLogs({
      address: Object.values(stage.ledger.contracts),
      fromBlock: 0n,
    })) as unknown as Log[];
    const mentions = (log: Log, who: Actor) =>
      log.topics.join().includes(who.address.slice(2).toLowerCase());

    const own = await logsFor(resident);
    expect(own.some((log) => mentions(log, resident))).toBe(true);
    expect(own.some((log) => mentions(log, neighbour) || mentions(log, partner))).toBe(false);
    expect(own.filter((log) => mentions(log, resident))).toHaveLength(
      all.filter((log) => mentions(log, resident)).length,
    );

    const bills = await logsFor(creditor);
    expect(bills.some((log) => mentions(log, resident))).toBe(true);
    expect(bills.some((log) => mentions(log, neighbour))).toBe(false);
    expect((await logsFor(stranger)).some((log) => mentions(log, resident))).toBe(false);
  });

  it("are of our contracts alone", async () => {
    const asked = [{ address: stranger.address, fromBlock: "0x0" }];
    expect(outcome(await everybody.rpc(resident, "eth_getLogs", asked))).toBe("not-allowed");
    expect(outcome(await nobody.rpc(null, "eth_getLogs", [{}]))).toBe("sign-in-needed");
  });

  it("let a creditor check its own offer, and nothing of another transaction", async () => {
    const events = await stage.ledger.client.getLogs({
      address: stage.ledger.contracts.Redemptions,
      fromBlock: 0n,
    });
    const receipt = (account: Actor, hash: Hex) =>
      everybody.rpc(account, "eth_getTransactionReceipt", [hash]);
    const transaction = (account: Actor, hash: Hex) =>
      everybody.rpc(account, "eth_getTransactionByHash", [hash]);

    const made = events[0]!.transactionHash;
    for (const account of [resident, mentor, creditor]) {
      expect(outcome(await receipt(account, made))).toBe("ok");
      expect(outcome(await transaction(account, made))).toBe("ok");
    }
    for (const account of [neighbour, energy, stranger, official]) {
      expect(outcome(await receipt(account, made))).toBe("not-allowed");
      expect(outcome(await transaction(account, made))).toBe("not-allowed");
    }
    expect(outcome(await nobody.rpc(null, "eth_getTransactionReceipt", [made]))).toBe(
      "sign-in-needed",
    );
  });

  it("let both creditors see that a claim went, and a second what waits", async () => {
    const of = async (address: Hex, abi: Abi, eventName: string) => {
      const [event] = await stage.ledger.client.getContractEvents({
        address,
        abi,
        eventName,
        fromBlock: 0n,
      });
      return event!.transactionHash;
    };
    const { DebtRegister, GoalPlans, Redemptions } = stage.ledger.contracts;
    const offersOf = async (eventName: "OfferMade" | "OfferReleased") => {
      const events = await stage.ledger.client.getContractEvents({
        address: Redemptions,
        abi: redemptionsAbi,
        eventName,
        fromBlock: 0n,
        strict: true,
      });
      return events.find(({ args }) => args.offerId === 9)!.transactionHash;
    };
    const went = await of(DebtRegister, debtRegisterAbi, "DebtTransferred");
    const refused = await of(GoalPlans, goalPlansAbi, "ConfirmRefused");
    const proposed = (
      await stage.ledger.client.getContractEvents({
        address: GoalPlans,
        abi: goalPlansAbi,
        eventName: "PlanProposed",
        fromBlock: 0n,
        strict: true,
      })
    ).find(({ args }) => args.planId === 10)!.transactionHash;
    const seenBy = async (hash: Hex, accounts: Actor[]) => {
      const found: Actor[] = [];
      for (const account of accounts) {
        const answer = await everybody.rpc(account, "eth_getTransactionReceipt", [hash]);
        if (outcome(answer) === "ok") found.push(account);
      }
      return found;
    };
    const all = [newcomer, mentor, colleague, counsellor, creditor, energy, neighbour, official];
    expect(await seenBy(went, all)).toEqual([newcomer, counsellor, creditor, energy]);
    // An offer stays with the creditor that it was made to.
    expect(await seenBy(await offersOf("OfferMade"), all)).toEqual([
      newcomer,
      counsellor,
      creditor,
    ]);
    expect(await seenBy(await offersOf("OfferReleased"), all)).toEqual([
      newcomer,
      counsellor,
      creditor,
    ]);
    expect(await seenBy(proposed, all)).toEqual([newcomer, mentor, colleague]);
    // The same transaction confirmed a step: who may see that sees the receipt, and not what was refused.
    const receipt = await everybody.rpc(newcomer, "eth_getTransactionReceipt", [refused]);
    expect((receipt.result as { logs: Log[] }).logs).toHaveLength(2);
  });

  it("show of a mixed receipt what may be seen, in its place, and no bloom filter", async () => {
    // The creditor's confirmation of the first offer: the office may see the burn, not the offer.
    const events = await stage.ledger.client.getLogs({
      address: stage.ledger.contracts.Redemptions,
      fromBlock: 0n,
    });
    const hash = events[1]!.transactionHash;
    const full = await stage.ledger.client.getTransactionReceipt({ hash });
    const shown = (await everybody.rpc(official, "eth_getTransactionReceipt", [hash])).result as {
      logs: Log[];
      logsBloom: Hex;
    };
    expect(shown.logs.length).toBeGreaterThan(0);
    expect(shown.logs.length).toBeLessThan(full.logs.length);
    expect(BigInt(shown.logsBloom)).toBe(0n);
  });
});

describe("what needs no session", () => {
  it.each([
    ["eth_chainId", []],
    ["net_version", []],
    ["eth_blockNumber", []],
    ["eth_gasPrice", []],
    ["eth_maxPriorityFeePerGas", []],
    ["eth_feeHistory", ["0x1", "latest", []]],
  ])("%s", async (method, params) => {
    expect(outcome(await nobody.rpc(null, method, params))).toBe("ok");
  });

  it("is what is public, for whoever does not say which account acts", async () => {
    const supply = [coin("totalSupply"), "latest"];
    expect(outcome(await everybody.rpc(null, "eth_call", supply))).toBe("ok");
    const own = [coin("person", resident.address), "latest"];
    expect(outcome(await everybody.rpc(null, "eth_call", own))).toBe("sign-in-needed");
  });

  it("is the nonce of staff, never that of a resident", async () => {
    const nonce = (account: Actor) =>
      nobody.rpc(null, "eth_getTransactionCount", [account.address, "latest"]);
    expect(outcome(await nonce(mentor))).toBe("ok");
    expect(outcome(await nonce(resident))).toBe("sign-in-needed");
  });
});

describe("sending", () => {
  const sign = async (account: Actor, other: object = {}) => {
    return account.signTransaction({
      ...coin("pause"),
      type: "eip1559",
      chainId: stage.place.chainId,
      gas: 1_000_000n,
      maxFeePerGas: 0n,
      maxPriorityFeePerGas: 0n,
      nonce: await stage.ledger.client.getTransactionCount({ address: account.address }),
      ...other,
    } as never);
  };
  const send = (browser: Browser, account: Actor | null, raw: Hex) =>
    browser.rpc(account, "eth_sendRawTransaction", [raw]);

  it("takes a transaction of an account of the session, with a receipt for it alone", async () => {
    const browser = await openBrowser(stage.url).signIn(neighbour);
    const { result } = await send(browser, neighbour, await sign(neighbour));
    expect(result).toMatch(/^0x/);
    const receipt = await browser.rpc(neighbour, "eth_getTransactionReceipt", [result]);
    expect(receipt.result).toMatchObject({ status: "0x1" });
  });

  it("refuses one of somebody else, for another chain, to another contract or of an odd kind", async () => {
    const browser = await openBrowser(stage.url).signIn(stranger);
    const refused = async (raw: Hex) => outcome(await send(browser, stranger, raw));
    expect(await refused(await sign(resident))).toBe("not-allowed");
    expect(await refused(await sign(stranger, { chainId: 1 }))).toBe("bad-input");
    expect(await refused(await sign(stranger, { to: stranger.address }))).toBe("not-allowed");
    expect(await refused(await sign(stranger, { to: null, data: "0x00" }))).toBe("not-allowed");
    expect(await refused("0x1234")).toBe("bad-input");
  });

  it("takes from a browser wallet without a session what staff sends, and nothing else", async () => {
    const propose = await sign(mentor, goals("compliment", resident.address, zeroHash));
    expect(outcome(await send(nobody, null, propose))).toBe("ok");
    expect(outcome(await send(nobody, null, await sign(resident)))).toBe("sign-in-needed");
  });

  it("ignores the session where another site asks", async () => {
    const headers = { origin: "https://evil.example" };
    const asked = [coin("person", resident.address), "latest"];
    const answer = await everybody.rpc(resident, "eth_call", asked, { headers });
    expect(outcome(answer)).toBe("sign-in-needed");
  });
});

describe("bad requests", () => {
  const post = (body: string) =>
    everybody.ask<RpcAnswer>(200, "POST", "/rpc", resident, undefined, { rawBody: body });

  it("get a JSON-RPC error", async () => {
    expect((await post("{")).error!.code).toBe(-32700);
    expect((await post("[]")).error!.code).toBe(-32600);
    expect((await post('"eth_chainId"')).error!.code).toBe(-32600);
    expect((await post('{"jsonrpc":"2.0","id":1,"method":7}')).error!.code).toBe(-32600);
  });

  it.each([
    "eth_sendTransaction",
    "evm_mine",
    "anvil_setBalance",
    "debug_traceTransaction",
    "eth_getStorageAt",
    "eth_getProof",
    "chain_setNextBlockTime",
    "chain_leapTo",
    "eth_getBlockByHash",
    "eth_newFilter",
    "trace_block",
    "constructor",
    "__proto__",
    "toString",
  ])("%s does not exist", async (method) => {
    expect((await everybody.rpc(official, method, [])).error!.code).toBe(-32601);
  });

  it("are answered one by one in a batch, in their order, at most a hundred", async () => {
    const batch = [
      { jsonrpc: "2.0", id: 5, method: "eth_chainId" },
      { jsonrpc: "2.0", id: "x", method: "evm_mine", params: [] },
      { jsonrpc: "2.0", id: 7, method: "eth_call", params: [coin("person", neighbour.address)] },
      { jsonrpc: "2.0", id: 8, method: "eth_call", params: [coin("person", resident.address)] },
    ];
    const answers = (await everybody.ask(
      200,
      "POST",
      "/rpc",
      resident,
      batch,
    )) as unknown as (RpcAnswer & { id: unknown })[];
    expect(answers.map(({ id }) => id)).toEqual([5, "x", 7, 8]);
    expect(answers[0]!.result).toBe(numberToHex(stage.place.chainId));
    expect(answers.slice(1, 3).map(({ error }) => error!.message)).toEqual([
      "method-not-found",
      "not-allowed",
    ]);
    expect(outcome(answers[3]!)).toBe("ok");

    const many = Array.from({ length: 101 }, () => batch[0]);
    expect((await post(JSON.stringify(many))).error!.code).toBe(-32600);
  });

  it("are not taken when they are too large or of another type", async () => {
    const large = `{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":["${"x".repeat(1_100_000)}"]}`;
    const answer = await everybody.send("POST", "/rpc", resident, undefined, { rawBody: large });
    expect(answer.status).toBe(413);
    const plain = { headers: { "content-type": "text/plain" }, rawBody: "{}" };
    expect((await everybody.send("POST", "/rpc", resident, undefined, plain)).status).toBe(400);
  });

  it("do not let a full block through", async () => {
    const { result } = await everybody.rpc(resident, "eth_getBlockByNumber", ["latest", true]);
    const { transactions, logsBloom } = result as { transactions: unknown[]; logsBloom: Hex };
    expect(transactions.every((one) => typeof one === "string")).toBe(true);
    expect(BigInt(logsBloom)).toBe(0n);
  });
});

describe("without the chain", () => {
  it("says so, and nothing falls over", async () => {
    await stage.stopChain();
    const answer = await nobody.rpc(null, "eth_blockNumber", []);
    expect(answer.error!.message).toBe("chain-unreachable");
    const problem = await everybody.ask(503, "GET", "/api/v1/me", resident);
    expect(problem.type).toBe("/problems/chain-unreachable");
    await nobody.ask(200, "GET", "/config.json");
  });
});
