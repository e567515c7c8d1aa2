import type { Address, Line } from "../../protocol/wire/basics.ts";
import type {
  Acting,
  DebtRow,
  OfferRow,
  Parts,
  PersonRow,
  PlanRow,
  ResidentAnswer,
  SubgoalRow,
} from "../../protocol/wire/index-answers.ts";

export const RESIDENT: Address = "0x00000000000000000000000000000000000000a1";
export const MENTOR: Address = "0x00000000000000000000000000000000000000b1";
export const CREDITOR: Address = "0x00000000000000000000000000000000000000c1";

/** A role that lasts longer than any test. */
export const ACTING: Acting = { from: 0, until: 2_000_000_000 };

export function aLine(line: Partial<Line> = {}): Line {
  return {
    id: "1-0",
    contract: "GoalPlans",
    event: "PlanAccepted",
    args: {},
    block: 1,
    time: 1_000,
    tx: "0x01",
    logIndex: 0,
    sender: RESIDENT,
    ...line,
  };
}

type DebtChange = Partial<Omit<DebtRow, "open" | "agreement">> & {
  open?: Partial<Parts>;
  /** Euro cents left in the creditor's year. */
  ceiling?: bigint;
  rateBps?: number;
};

/** The water bill of the pilot: 182,90 + 3,05 interest + 20,00 costs. */
export function aDebt({
  open,
  ceiling = 200_000n,
  rateBps = 10_000,
  ...rest
}: DebtChange = {}): DebtRow {
  const nothing: Parts = { principal: "0", increase: "0", interest: "0", costs: "0" };
  const water: Parts = { principal: "18290", increase: "0", interest: "305", costs: "2000" };
  const parts = open ? { ...nothing, ...open } : water;
  return {
    id: 4,
    resident: RESIDENT,
    creditor: CREDITOR,
    creditorActs: ACTING,
    agreementId: 1,
    status: "recognised",
    original: parts,
    open: parts,
    offered: "0",
    endsByDay: null,
    paused: false,
    transfer: null,
    allowedBy: null,
    commitment: "0x01",
    disputeCommitment: null,
    disputedAt: null,
    registeredAt: 0,
    statedAt: 0,
    agreement: {
      id: 1,
      creditor: CREDITOR,
      status: "active",
      rateBps,
      until: 2_000_000_000,
      answerPeriod: 21 * 86_400,
      order: 0x1b,
      route: "forgiven",
      fundId: 0,
      yearlyCeiling: String(ceiling),
      usedThisYear: "0",
      freezesCosts: true,
      proposedBy: MENTOR,
      approvedBy: MENTOR,
      last: aLine(),
    },
    last: aLine(),
    ...rest,
  };
}

export function anOffer(offer: Partial<OfferRow> = {}): OfferRow {
  return {
    id: 1,
    debtId: 4,
    resident: RESIDENT,
    creditor: CREDITOR,
    creditorActs: ACTING,
    coins: "5000",
    rateBps: 10_000,
    answerUntil: 2_000_000,
    status: "open",
    standing: true,
    approver: null,
    approvedBy: null,
    burned: null,
    returned: null,
    taken: null,
    reasonCommitment: null,
    madeAt: 0,
    answeredAt: null,
    last: aLine(),
    ...offer,
  };
}

export function aSubgoal(subgoal: Partial<SubgoalRow> = {}): SubgoalRow {
  return {
    id: 1,
    planId: 1,
    reward: "6000",
    groupReward: "0",
    dueAt: 2_000_000_000,
    commitment: "0x02",
    status: "agreed",
    paid: "0",
    confirmedAt: null,
    confirmedBy: null,
    undoneAt: null,
    undoneBy: null,
    reportedAt: null,
    reportCommitment: null,
    reasonCommitment: null,
    lapsesFrom: null,
    last: aLine(),
    ...subgoal,
  };
}

export function aPlan(plan: Partial<PlanRow> = {}): PlanRow {
  return {
    id: 1,
    resident: RESIDENT,
    mentor: MENTOR,
    fundId: 1,
    version: 1,
    status: "accepted",
    answerUntil: 2_000_000_000,
    termsHash: "0x03",
    commitment: "0x04",
    rewordings: [],
    approvedBy: null,
    proposedAt: 0,
    lapsesFrom: null,
    subgoals: [aSubgoal()],
    last: aLine(),
    ...plan,
  };
}

export function aPerson(person: Partial<PersonRow> = {}): PersonRow {
  return {
    address: RESIDENT,
    household: 1,
    neighbourhood: 2,
    status: "participating",
    balance: "0",
    held: "0",
    mentor: MENTOR,
    mentorActs: ACTING,
    approver: null,
    enrolledAt: 0,
    honouredUntil: null,
    end: null,
    commitment: "0x05",
    last: aLine(),
    ...person,
  };
}

/** What the index says of somebody of whom it knows nothing else. */
export function anAnswer(answer: Partial<ResidentAnswer> = {}): ResidentAnswer {
  return {
    head: { block: 1, time: 1_000 },
    person: aPerson(),
    plans: [],
    debts: [],
    offers: [],
    suggestions: [],
    elsewhere: [],
    forfeits: [],
    lines: [],
    ...answer,
  };
}
