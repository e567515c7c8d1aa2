import type { Abi } from "viem";
import { describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { EVENTS } from "../../../server/gateway/rpc/events.ts";
import { VIEWS } from "../../../server/gateway/rpc/views.ts";

const ABIS: [keyof typeof VIEWS, Abi][] = [
  ["SocialCoin", socialCoinAbi],
  ["GoalPlans", goalPlansAbi],
  ["DebtRegister", debtRegisterAbi],
  ["Redemptions", redemptionsAbi],
  ["SocialAccountFactory", socialAccountFactoryAbi],
  ["FeeSponsor", feeSponsorAbi],
];

/** Seen by nobody, on purpose: about governance, or never emitted. */
const LEFT_OUT = ["Approval", "AuthorityUpdated", "authority", "isConsumingScheduledOp"];

describe.each(ABIS)("%s", (contract, abi) => {
  const named = (isOne: (item: Abi[number]) => boolean) =>
    abi
      .filter(isOne)
      .map((item) => ("name" in item ? item.name : ""))
      .filter((name) => !LEFT_OUT.includes(name));

  it("has a guard for each view, and none for what is no view", () => {
    const views = named(
      (item) => item.type === "function" && /view|pure/.test(item.stateMutability),
    );
    expect(Object.keys(VIEWS[contract]).sort()).toEqual(views.sort());
  });

  it("has a guard for each event", () => {
    const events = named((item) => item.type === "event");
    expect(Object.keys(EVENTS[contract]).sort()).toEqual(events.sort());
  });
});
