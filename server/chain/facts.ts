import { decodeFunctionResult, encodeFunctionData, zeroAddress } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { Address, Hex, Seconds } from "../../protocol/wire/basics.ts";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Deployment } from "../deployment.ts";
import type { ChainConnection } from "./connect-chain.ts";
import { AWAITS_SECOND, DISPUTED, ROLES, STATUSES } from "./names.ts";

export type StaffFact = {
  role: MeAnswer["role"];
  organisation: number;
  team: number;
  from: Seconds;
  until: Seconds;
  /** True when the role holds at this moment. */
  holds: boolean;
};

/** @param waits True while it waits for a second pair of eyes. */
export type PlanFact = { resident: Address; waits: boolean };

export type DebtFact = {
  resident: Address;
  creditor: Address | null;
  disputed: boolean;
  /** Offers with a lower id were made to an earlier creditor. */
  firstOffer: number;
};

/** What the chain says at one block about who is who. Each fact is read once. Ids that do not exist give null. */
export type Facts = {
  statusOf(resident: Address): Promise<MeAnswer["status"]>;
  /** The number of the household, 0 for none. */
  householdOf(resident: Address): Promise<number>;
  /** Where a household lives. */
  neighbourhoodOf(household: number): Promise<number>;
  /** Who must agree to this person's offers, or null. */
  approverOf(resident: Address): Promise<Address | null>;
  /** How many offers still hold coins of this person. */
  openHoldsOf(resident: Address): Promise<bigint>;
  staffOf(account: Address): Promise<StaffFact>;
  /** Which of these accounts, whose role was taken away, had it as a creditor: the chain keeps their organisation, not the role. */
  onceCreditors(accounts: readonly Address[]): Promise<Address[]>;
  /** The hashes of a passkey account's keys; null while it is not made yet. */
  keysOf(account: Address): Promise<readonly Hex[] | null>;
  mentorOf(resident: Address): Promise<Address | null>;
  planOf(planId: number): Promise<PlanFact | null>;
  /** 0 where there is no such step. */
  planOfSubgoal(subgoalId: number): Promise<number>;
  suggestionOwner(suggestionId: number): Promise<Address | null>;
  debtOf(debtId: number): Promise<DebtFact | null>;
  /** To which creditor an offer was made: the present one, or an earlier one where the claim was sold since. */
  offeredTo(debtId: number, offerId: number): Promise<Address | null>;
  /** Whose agreement it is. */
  creditorUnder(agreementId: number): Promise<Address | null>;
  /** The creditor that a claim is offered to. */
  nextCreditorOf(debtId: number): Promise<Address | null>;
  /** Whose hold it is and on which debt. */
  holdOf(holdId: number): Promise<{ owner: Address; debtId: number } | null>;
};

/** Facts that remember what they read, for as long as the caller keeps them. */
export function readFacts(
  { client }: ChainConnection,
  { contracts, startBlock }: Deployment,
): Facts {
  const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;
  const goals = { address: contracts.GoalPlans, abi: goalPlansAbi } as const;
  const debts = { address: contracts.DebtRegister, abi: debtRegisterAbi } as const;

  const debtOf = once(async (debtId: number) => {
    const debt = await client.readContract({ ...debts, functionName: "debt", args: [debtId] });
    const resident = orNull(debt.resident);
    if (!resident) return null;
    const creditor = await client.readContract({
      ...debts,
      functionName: "creditorOf",
      args: [debtId],
    });
    const { firstOffer, status } = debt;
    return { resident, creditor: orNull(creditor), disputed: status === DISPUTED, firstOffer };
  });

  const creditorUnder = once(async (agreementId: number) => {
    const args = [agreementId] as const;
    const [terms] = await client.readContract({ ...debts, functionName: "agreement", args });
    return orNull(terms.creditor);
  });
  const person = once((resident: Address) =>
    client.readContract({ ...coin, functionName: "person", args: [resident] }),
  );

  return {
    statusOf: async (resident) => STATUSES[(await person(resident)).status] ?? "none",

    householdOf: async (resident) => (await person(resident)).household,

    neighbourhoodOf: once((household: number) =>
      client.readContract({ ...coin, functionName: "neighbourhoodOf", args: [household] }),
    ),

    approverOf: once(async (resident: Address) =>
      orNull(await client.readContract({ ...coin, functionName: "approverOf", args: [resident] })),
    ),

    openHoldsOf: once((resident: Address) =>
      client.readContract({ ...coin, functionName: "openHoldsOf", args: [resident] }),
    ),

    staffOf: once(async (account: Address) => {
      const record = await client.readContract({ ...coin, functionName: "staff", args: [account] });
      const holds =
        record.role !== 0 &&
        (await client.readContract({
          ...coin,
          functionName: "hasRole",
          args: [account, record.role],
        }));
      const role = ROLES[record.role] ?? "none";
      const { organisation, team, from, until } = record;
      return { role, organisation, team, from, until, holds };
    }),

    onceCreditors: async (accounts) => {
      if (accounts.length === 0) return [];
      const grants = await client.getContractEvents({
        ...coin,
        eventName: "StaffGranted",
        args: { account: [...accounts] },
        fromBlock: BigInt(startBlock),
        strict: true,
      });
      const last = new Map(grants.map(({ args }) => [args.account, ROLES[args.role]]));
      return accounts.filter((account) => last.get(account) === "creditor");
    },

    keysOf: once(async (account: Address) => {
      const asked = { abi: socialAccountAbi, functionName: "signers" } as const;
      const { data } = await client.call({ to: account, data: encodeFunctionData(asked) });
      return data ? decodeFunctionResult({ ...asked, data }) : null;
    }),

    mentorOf: once(async (resident: Address) =>
      orNull(await client.readContract({ ...goals, functionName: "mentorOf", args: [resident] })),
    ),

    planOf: once(async (planId: number) => {
      const plan = await client.readContract({ ...goals, functionName: "plan", args: [planId] });
      const resident = orNull(plan.resident);
      return resident && { resident, waits: plan.status === AWAITS_SECOND };
    }),

    planOfSubgoal: once(async (subgoalId: number) => {
      const args = [subgoalId] as const;
      return (await client.readContract({ ...goals, functionName: "subgoal", args })).planId;
    }),

    suggestionOwner: once(async (suggestionId: number) => {
      const args = [suggestionId] as const;
      const [owner] = await client.readContract({ ...goals, functionName: "suggestion", args });
      return orNull(owner);
    }),

    debtOf,

    offeredTo: async (debtId: number, offerId: number) => {
      const debt = await debtOf(debtId);
      if (!debt || offerId >= debt.firstOffer) return debt?.creditor ?? null;
      const sales = await client.getContractEvents({
        ...debts,
        eventName: "DebtTransferred",
        args: { debtId },
        fromBlock: BigInt(startBlock),
        strict: true,
      });
      return sales.find(({ args }) => offerId < args.firstOffer)?.args.oldCreditor ?? null;
    },

    creditorUnder,

    nextCreditorOf: once(async (debtId: number) => {
      const args = [debtId] as const;
      return creditorUnder(
        await client.readContract({ ...debts, functionName: "transferOf", args }),
      );
    }),

    holdOf: once(async (holdId: number) => {
      const hold = await client.readContract({ ...coin, functionName: "holdOf", args: [holdId] });
      return orNull(hold.owner) && { owner: hold.owner, debtId: hold.subject };
    }),
  };
}

function orNull(address: Address): Address | null {
  return address === zeroAddress ? null : address;
}

/** Remembers what came back by argument; a failure is forgotten, so that the next asks again. */
function once<Key, Answer>(read: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const known = new Map<Key, Promise<Answer>>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) {
      answer = read(key);
      answer.catch(() => known.delete(key));
      known.set(key, answer);
    }
    return answer;
  };
}
