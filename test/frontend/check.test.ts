import fc from "fast-check";
import {
  encodeAbiParameters,
  encodeEventTopics,
  getAddress,
  type Hex,
  type TransactionReceipt,
} from "viem";
import { describe, expect, it } from "vitest";
import { abis } from "../../frontend/check/abis.ts";
import { lineMatches } from "../../frontend/check/check-line.ts";
import { recordMatches } from "../../frontend/check/record-matches.ts";
import { sameArgs } from "../../frontend/check/same-args.ts";
import { worstOf } from "../../frontend/check/worst-of.ts";
import { ENTRY_POINT, entryPointAbi } from "../../protocol/accounts/entry-point.ts";
import { commitmentOf } from "../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type { Line, WireValue } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";

const contracts = {
  SocialCoin: "0x1111111111111111111111111111111111111111",
  GoalPlans: "0x2222222222222222222222222222222222222222",
  DebtRegister: "0x3333333333333333333333333333333333333333",
  Redemptions: "0x4444444444444444444444444444444444444444",
} as const;
const resident = getAddress("0xabcdef0000000000000000000000000000000001");
const creditor = "0xabcdef0000000000000000000000000000000002";

const line: Line = {
  id: "12-3",
  contract: "Redemptions",
  event: "OfferConfirmed",
  args: {
    offerId: "7",
    debtId: "4",
    resident,
    creditor,
    burned: "5000",
    returned: "0",
    taken: { principal: "2695", increase: "0", interest: "305", costs: "2000" },
  },
  block: 12,
  time: 1_800_000_000,
  tx: `0x${"ab".repeat(32)}`,
  logIndex: 3,
  sender: creditor,
};
const receipt = {
  status: "success",
  blockNumber: 12n,
  from: creditor,
  logs: [
    {
      address: contracts.Redemptions,
      logIndex: 3,
      topics: encodeEventTopics({
        abi: abis.Redemptions,
        eventName: "OfferConfirmed",
        args: { offerId: 7, debtId: 4, resident },
      }),
      data: encodeAbiParameters(
        [
          { type: "address" },
          { type: "uint64" },
          { type: "uint64" },
          { type: "tuple", components: parts() },
        ],
        [creditor, 5000n, 0n, { principal: 2695, increase: 0, interest: 305, costs: 2000 }],
      ),
    },
  ],
} as unknown as TransactionReceipt;

function parts() {
  return (["principal", "increase", "interest", "costs"] as const).map((name) => ({
    name,
    type: "uint48" as const,
  }));
}

describe("a line beside its receipt", () => {
  it("matches when everything is the same, whatever the letter case of addresses", () => {
    expect(lineMatches(line, receipt, contracts)).toBe(true);
  });

  it.each<[string, Partial<Line>]>([
    ["an amount", { args: { ...line.args, burned: "15000" } }],
    [
      "a part",
      { args: { ...line.args, taken: { ...(line.args["taken"] as object), costs: "1" } } },
    ],
    ["a person", { args: { ...line.args, resident: creditor } }],
    ["an argument too many", { args: { ...line.args, more: "1" } }],
    ["the block", { block: 13 }],
    ["the place in the block", { logIndex: 4 }],
    ["who sent it", { sender: resident }],
    ["the event", { event: "OfferRejected" }],
    ["the contract", { contract: "DebtRegister" }],
  ])("does not match when it differs in %s", (_, change) => {
    expect(lineMatches({ ...line, ...change }, receipt, contracts)).toBe(false);
  });

  it("does not match without one of its arguments", () => {
    const args = Object.fromEntries(
      Object.entries(line.args).filter(([name]) => name !== "returned"),
    );
    expect(lineMatches({ ...line, args }, receipt, contracts)).toBe(false);
  });

  describe("that a bundler brought", () => {
    const bundler = "0xabcdef00000000000000000000000000000000b0";
    const closedBy = (sender: Hex, logIndex: number) => ({
      address: ENTRY_POINT,
      logIndex,
      topics: encodeEventTopics({
        abi: entryPointAbi,
        eventName: "UserOperationEvent",
        args: { userOpHash: line.tx, sender, paymaster: contracts.SocialCoin },
      }),
      data: encodeAbiParameters(
        [{ type: "uint256" }, { type: "bool" }, { type: "uint256" }, { type: "uint256" }],
        [0n, true, 1n, 1n],
      ),
    });
    const brought = (...closed: ReturnType<typeof closedBy>[]) =>
      ({
        ...receipt,
        from: bundler,
        logs: [...receipt.logs, ...closed],
      }) as unknown as TransactionReceipt;

    it("matches when the sender is the account whose operation it was", () => {
      const found = brought(closedBy(resident, 2), closedBy(creditor, 4), closedBy(resident, 9));
      expect(lineMatches(line, found, contracts)).toBe(true);
    });

    it.each<[string, Hex]>([
      ["the bundler", bundler],
      ["another account in the same bundle", resident],
    ])("does not match when the sender is %s", (_, sender) => {
      const found = brought(closedBy(resident, 2), closedBy(creditor, 4), closedBy(resident, 9));
      expect(lineMatches({ ...line, sender }, found, contracts)).toBe(false);
    });

    it("does not match when the operation was closed before it", () => {
      expect(lineMatches(line, brought(closedBy(creditor, 2)), contracts)).toBe(false);
    });
  });

  it("does not match a transaction that failed", () => {
    expect(lineMatches(line, { ...receipt, status: "reverted" }, contracts)).toBe(false);
  });
});

describe("arguments", () => {
  const values = fc.letrec<{ value: WireValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.bigInt().map(String),
      fc.boolean(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), tie("value"), { maxKeys: 3 }),
    ),
  })).value;

  it("are the same as themselves, whatever the order of their names", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), values), (args) => {
        const turned = Object.fromEntries(Object.entries(args).reverse());
        expect(sameArgs(args, turned)).toBe(true);
      }),
    );
  });

  it("differ as soon as one number differs", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(sameArgs({ coins: String(a) }, { coins: b })).toBe(a === b);
      }),
    );
  });
});

describe("the words of a record", () => {
  const body = { id: "3f0c7d9e-0000-4000-8000-000000000001", version: 1, kind: "reject" as const };
  const salt = newSalt();
  const content = { reason: "Er loopt al een betalingsregeling" };
  const input = { salt, chainId: 1, contract: contracts.Redemptions, kind: "reject", content };
  const record: DossierRecord<"reject"> = {
    ...body,
    subject: resident,
    content,
    salt,
    commitment: commitmentOf({ ...input, record: body.id, version: 1 }),
    contract: contracts.Redemptions,
    at: 0,
    by: creditor,
  };

  it("match their commitment", () => {
    expect(recordMatches(record, 1)).toBe(true);
  });

  it("do not when a letter, the version or the chain is another", () => {
    const reworded = { ...record, content: { reason: "Er loopt al een betalingsregeling." } };
    expect(recordMatches(reworded, 1)).toBe(false);
    expect(recordMatches({ ...record, version: 2 }, 1)).toBe(false);
    expect(recordMatches(record, 2)).toBe(false);
  });
});

describe("one mark for several checks", () => {
  it("is the worst of them", () => {
    expect(worstOf(["checked", "checked"])).toBe("checked");
    expect(worstOf(["checked", "unknown"])).toBe("unknown");
    expect(worstOf(["unknown", "mismatch", "checked"])).toBe("mismatch");
  });
});
