import { encodeAbiParameters, encodeEventTopics, getAddress, type Hex } from "viem";
import { describe, expect, it } from "vitest";
import {
  actingAccount,
  operationsIn,
  type PlacedLog,
} from "../../../protocol/accounts/acting-account.ts";
import { ENTRY_POINT, entryPointAbi } from "../../../protocol/accounts/entry-point.ts";

const bundler = getAddress("0x00000000000000000000000000000000000000b0");
const samira = getAddress("0x00000000000000000000000000000000000000c1");
const ilse = getAddress("0x00000000000000000000000000000000000000c2");
const book = "0x1111111111111111111111111111111111111111";

const plain = (logIndex: number): PlacedLog => ({
  address: book,
  logIndex,
  topics: [],
  data: "0x",
});

/** What the EntryPoint writes when an operation is done. */
function closed(logIndex: number, sender: Hex, { at = ENTRY_POINT, success = true } = {}) {
  const topics = encodeEventTopics({
    abi: entryPointAbi,
    eventName: "UserOperationEvent",
    args: { userOpHash: `0x${"11".repeat(32)}`, sender, paymaster: book },
  }) as Hex[];
  const data = encodeAbiParameters(
    [{ type: "uint256" }, { type: "bool" }, { type: "uint256" }, { type: "uint256" }],
    [0n, success, 1n, 1n],
  );
  return { address: at, logIndex, topics, data } satisfies PlacedLog;
}

describe("who acted", () => {
  it("is who sent an ordinary transaction", () => {
    expect(actingAccount(samira, [plain(0), plain(1)], 1)).toBe(samira);
  });

  it("is the account whose operation was closed first after the log, never the bundler", () => {
    const logs = [plain(0), closed(1, samira), plain(2), plain(3), closed(4, ilse)];
    expect(actingAccount(bundler, logs, 0)).toBe(samira);
    expect(actingAccount(bundler, logs, 2)).toBe(ilse);
    expect(actingAccount(bundler, [...logs].reverse(), 3)).toBe(ilse);
  });

  it("is not told by a contract that writes the same event as the EntryPoint", () => {
    const logs = [plain(0), closed(1, ilse, { at: book }), closed(2, samira)];
    expect(actingAccount(bundler, logs, 0)).toBe(samira);
  });
});

describe("the operations of a transaction", () => {
  it("say whether they succeeded", () => {
    const logs = [closed(3, ilse), closed(1, samira, { success: false })];
    expect(operationsIn(logs).map(({ account, success }) => [account, success])).toEqual([
      [samira, false],
      [ilse, true],
    ]);
  });

  it("are none where the EntryPoint wrote something else", () => {
    expect(operationsIn([{ ...plain(0), address: ENTRY_POINT }])).toEqual([]);
  });
});
