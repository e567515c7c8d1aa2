import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askBundler } from "../../../server/gateway/bundler/ask-bundler.ts";
import { operationHash } from "../../../server/gateway/bundler/operation-hash.ts";
import type { Ask } from "../../../server/gateway/rpc/ask.ts";
import type { Services } from "../../../server/services.ts";

type Answer = object | string;
type Answers = { [method: string]: Answer };

const SEND = "eth_sendUserOperation";
const RECEIPT = "eth_getUserOperationReceipt";
const BY_HASH = "eth_getUserOperationByHash";
const NOTHING = { result: null };
const TAKEN = { result: "0x00" };
/** What Alto says of a chain that is away. */
const FAILED = { error: { message: "Failed to get user operation receipt" } };
const KNOWN = { error: { code: -32602, message: "Already known" } };

const operation = { sender: `0x${"a".repeat(40)}`, nonce: "0x7", callData: "0x" } as const;
const deployment = { chainId: 1 } as Services["deployment"];
const hash = operationHash(deployment, operation);

const closing: (() => void)[] = [];
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  closing.splice(0).forEach((close) => close());
});

/** A bundler that answers as it is told to, a door to it, and how often the operation came to it. */
async function doorTo(answers: Answers) {
  let sent = 0;
  const server = createServer((request, response) => {
    void json(request).then((asked) => {
      const { method } = asked as { method: string };
      if (method === SEND) sent += 1;
      const answer = answers[method] ?? "";
      response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => server.close());
  const bundlerUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const ask = askBundler({ settings: { bundlerUrl }, deployment } as Services);
  const door = async (method: string, params: unknown[]) =>
    (await ask([{ method, params }], {} as Ask))[0];
  return {
    answers,
    sent: () => sent,
    send: () => door(SEND, [operation]),
    receipt: () => door(RECEIPT, [hash]),
  };
}

/** After this the bundler may have forgotten what it took. */
const wait = () => vi.setSystemTime(Date.now() + 4_000);

describe("an operation that the bundler took and forgot", () => {
  it("is handed over anew, also after it answered an error in between", async () => {
    const door = await doorTo({ [SEND]: TAKEN, [RECEIPT]: FAILED, [BY_HASH]: NOTHING });
    expect(await door.send()).toEqual({ result: hash });
    wait();
    expect(await door.receipt()).toHaveProperty("error.message", "bundler-unreachable");
    door.answers[RECEIPT] = NOTHING;
    expect(await door.receipt()).toEqual(NOTHING);
    expect(door.sent()).toBe(2);
  });

  it.each([
    ["refuses it for the moment", { error: { code: -32504, message: "throttled" } }],
    ["fails", FAILED],
    ["breaks off", "no JSON"],
  ])("is handed over until it is there, also where the bundler %s", async (_, answer) => {
    const door = await doorTo({ [SEND]: TAKEN, [RECEIPT]: NOTHING, [BY_HASH]: NOTHING });
    await door.send();
    door.answers[SEND] = answer;
    wait();
    await door.receipt().catch(() => null);
    door.answers[SEND] = TAKEN;
    wait();
    await door.receipt();
    expect(door.sent()).toBe(3);

    door.answers[RECEIPT] = { result: { success: true } };
    expect(await door.receipt()).toHaveProperty("result.success");
    door.answers[RECEIPT] = NOTHING;
    wait();
    await door.receipt();
    expect(door.sent()).toBe(3);
  });
});

describe("an operation that is sent again", () => {
  it("is the same one while the bundler still holds it, and is kept in mind", async () => {
    const door = await doorTo({ [SEND]: KNOWN, [RECEIPT]: NOTHING, [BY_HASH]: NOTHING });
    expect(await door.send()).toEqual({ result: hash });
    wait();
    await door.receipt();
    expect(door.sent()).toBe(2);
  });

  it("is the same one when it is on the chain", async () => {
    const nonce = { error: { code: -32500, message: "AA25 invalid account nonce" } };
    const door = await doorTo({ [SEND]: nonce, [BY_HASH]: { result: {} } });
    expect(await door.send()).toEqual({ result: hash });
  });

  it("is not called refused where nobody can tell whether it is on the chain", async () => {
    const nonce = { error: { code: -32500, message: "AA25 invalid account nonce" } };
    const door = await doorTo({ [SEND]: nonce, [BY_HASH]: FAILED });
    await expect(door.send()).rejects.toMatchObject({ problem: "bundler-unreachable" });
  });
});

describe("what answers in the bundler's place", () => {
  it.each([["null"], ["[]"], ["{}"], ['{"error":"Bad gateway"}'], ["<html>"]])(
    "with %s is no bundler",
    async (answer) => {
      const door = await doorTo({ [SEND]: answer });
      await expect(door.send()).rejects.toMatchObject({ problem: "bundler-unreachable" });
    },
  );
});
