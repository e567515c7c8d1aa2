import { encodeAbiParameters, encodeEventTopics, getAddress, type TransactionReceipt } from "viem";
import { describe, expect, it } from "vitest";
import { ownPart } from "../../frontend/transactions/own-part.ts";
import { ENTRY_POINT, entryPointAbi } from "../../protocol/accounts/entry-point.ts";

const bundler = getAddress("0x00000000000000000000000000000000000000b0");
const samira = getAddress("0x00000000000000000000000000000000000000c1");
const ilse = getAddress("0x00000000000000000000000000000000000000c2");

const did = (logIndex: number) => ({ address: bundler, logIndex, topics: [], data: "0x" });
const closed = (logIndex: number, sender: typeof samira, success = true) => ({
  address: ENTRY_POINT,
  logIndex,
  topics: encodeEventTopics({
    abi: entryPointAbi,
    eventName: "UserOperationEvent",
    args: { userOpHash: `0x${"11".repeat(32)}`, sender, paymaster: bundler },
  }),
  data: encodeAbiParameters(
    [{ type: "uint256" }, { type: "bool" }, { type: "uint256" }, { type: "uint256" }],
    [0n, success, 1n, 1n],
  ),
});
const receipt = (...logs: object[]) =>
  ({ status: "success", from: bundler, logs }) as unknown as TransactionReceipt;

describe("what of a receipt is one's own", () => {
  it("is all of an ordinary transaction", () => {
    const whole = receipt(did(0), did(1));
    expect(ownPart(whole, bundler)).toBe(whole);
  });

  it("is what stands before the EntryPoint closed it, as if the account had sent it", () => {
    const own = ownPart(
      receipt(did(0), closed(1, ilse), did(2), did(3), closed(4, samira)),
      samira,
    );
    expect(own).toMatchObject({ status: "success", from: samira });
    expect(own.logs.map(({ logIndex }) => logIndex)).toEqual([2, 3]);
  });

  it("failed when the operation reverted inside a transaction that did not", () => {
    const own = ownPart(receipt(closed(1, ilse), closed(2, samira, false)), samira);
    expect(own).toMatchObject({ status: "reverted", logs: [] });
    expect(ownPart(receipt(closed(1, ilse), closed(2, samira, false)), ilse).status).toBe(
      "success",
    );
  });
});
