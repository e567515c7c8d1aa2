import { index, onchainTable, primaryKey } from "ponder";

/**
 * The tables of the index: what the chain's events add up to, ready for the screens. Amounts are cents (coin cents, or
 * euro cents for debts), times are seconds since 1970. `last` is the id of the line that a row last came from. Statuses
 * are written as the words of protocol/wire. Ids are counters and fit 31 bits; moments and what a caller chooses may not.
 */

/** Every event of the four contracts, once. */
export const line = onchainTable("line", (t) => ({
  /** `${block}-${logIndex}` */
  id: t.text().primaryKey(),
  contract: t.text().notNull(),
  event: t.text().notNull(),
  args: t.json().notNull(),
  block: t.integer().notNull(),
  time: t.int8({ mode: "number" }).notNull(),
  tx: t.hex().notNull(),
  logIndex: t.integer().notNull(),
  sender: t.hex().notNull(),
}));

/** Whom a line is about, and as what: a mentor who is a resident too has two histories. */
export const concern = onchainTable(
  "concern",
  (t) => ({
    account: t.hex().notNull(),
    /** "resident", "mentor", "creditor" or "staff" (about the own staff record). */
    as: t.text().notNull(),
    block: t.integer().notNull(),
    logIndex: t.integer().notNull(),
    line: t.text().notNull(),
  }),
  (table) => ({
    pk: primaryKey({ columns: [table.account, table.as, table.block, table.logIndex] }),
  }),
);

export const person = onchainTable(
  "person",
  (t) => ({
    address: t.hex().primaryKey(),
    household: t.integer().notNull(),
    neighbourhood: t.integer().notNull(),
    status: t.text().notNull(),
    balance: t.bigint().notNull(),
    held: t.bigint().notNull(),
    mentor: t.hex(),
    approver: t.hex(),
    enrolledAt: t.int8({ mode: "number" }).notNull(),
    honouredUntil: t.int8({ mode: "number" }),
    commitment: t.hex().notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({ mentor: index().on(table.mentor) }),
);

export const staff = onchainTable("staff", (t) => ({
  address: t.hex().primaryKey(),
  role: t.text().notNull(),
  organisation: t.int8({ mode: "number" }).notNull(),
  from: t.int8({ mode: "number" }).notNull(),
  until: t.int8({ mode: "number" }).notNull(),
  ceiling: t.bigint().notNull(),
  revoked: t.boolean().notNull(),
  grantedBy: t.hex().notNull(),
  last: t.text().notNull(),
}));

export const fund = onchainTable("fund", (t) => ({
  id: t.integer().primaryKey(),
  pledged: t.bigint().notNull(),
  reserved: t.bigint().notNull(),
  spent: t.bigint().notNull(),
  until: t.int8({ mode: "number" }).notNull(),
  closed: t.boolean().notNull(),
  neighbourhoods: t.json().$type<number[]>().notNull(),
  last: t.text().notNull(),
}));

export const pledge = onchainTable(
  "pledge",
  (t) => ({
    /** The line that says so. */
    line: t.text().primaryKey(),
    fundId: t.integer().notNull(),
    funder: t.int8({ mode: "number" }).notNull(),
    coins: t.bigint().notNull(),
    commitment: t.hex().notNull(),
  }),
  (table) => ({ fund: index().on(table.fundId) }),
);

export const plan = onchainTable(
  "plan",
  (t) => ({
    id: t.integer().primaryKey(),
    resident: t.hex().notNull(),
    mentor: t.hex().notNull(),
    fundId: t.integer().notNull(),
    version: t.integer().notNull(),
    status: t.text().notNull(),
    answerUntil: t.int8({ mode: "number" }).notNull(),
    termsHash: t.hex().notNull(),
    commitment: t.hex().notNull(),
    proposedAt: t.int8({ mode: "number" }).notNull(),
    /** Of the current version. */
    firstSubgoalId: t.integer().notNull(),
    subgoalCount: t.integer().notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({ resident: index().on(table.resident) }),
);

/** The steps of a plan's current version. */
export const subgoal = onchainTable(
  "subgoal",
  (t) => ({
    id: t.integer().primaryKey(),
    planId: t.integer().notNull(),
    reward: t.bigint().notNull(),
    groupReward: t.bigint().notNull(),
    dueAt: t.int8({ mode: "number" }).notNull(),
    commitment: t.hex().notNull(),
    status: t.text().notNull(),
    paid: t.bigint().notNull(),
    confirmedAt: t.int8({ mode: "number" }),
    confirmedBy: t.hex(),
    reportedAt: t.int8({ mode: "number" }),
    reportCommitment: t.hex(),
    reasonCommitment: t.hex(),
    last: t.text().notNull(),
  }),
  (table) => ({ plan: index().on(table.planId) }),
);

export const agreement = onchainTable(
  "agreement",
  (t) => ({
    id: t.integer().primaryKey(),
    creditor: t.hex().notNull(),
    status: t.text().notNull(),
    rateBps: t.integer().notNull(),
    until: t.int8({ mode: "number" }).notNull(),
    answerPeriod: t.integer().notNull(),
    order: t.integer().notNull(),
    route: t.text().notNull(),
    fundId: t.integer().notNull(),
    yearlyCeiling: t.bigint().notNull(),
    freezesCosts: t.boolean().notNull(),
    proposedBy: t.hex().notNull(),
    approvedBy: t.hex(),
    last: t.text().notNull(),
  }),
  (table) => ({ creditor: index().on(table.creditor) }),
);

/** Euro cents offered or confirmed under an agreement in a calendar year. */
export const agreementYear = onchainTable(
  "agreement_year",
  (t) => ({
    agreementId: t.integer().notNull(),
    year: t.integer().notNull(),
    used: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.agreementId, table.year] }) }),
);

export const debt = onchainTable(
  "debt",
  (t) => ({
    id: t.integer().primaryKey(),
    resident: t.hex().notNull(),
    creditor: t.hex().notNull(),
    agreementId: t.integer().notNull(),
    status: t.text().notNull(),
    originalPrincipal: t.bigint().notNull(),
    originalIncrease: t.bigint().notNull(),
    originalInterest: t.bigint().notNull(),
    originalCosts: t.bigint().notNull(),
    principal: t.bigint().notNull(),
    increase: t.bigint().notNull(),
    interest: t.bigint().notNull(),
    costs: t.bigint().notNull(),
    offered: t.bigint().notNull(),
    endsByDay: t.integer(),
    commitment: t.hex().notNull(),
    disputeCommitment: t.hex(),
    registeredAt: t.int8({ mode: "number" }).notNull(),
    statedAt: t.int8({ mode: "number" }).notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({
    resident: index().on(table.resident),
    creditor: index().on(table.creditor),
    status: index().on(table.status),
  }),
);

export const offer = onchainTable(
  "offer",
  (t) => ({
    id: t.integer().primaryKey(),
    debtId: t.integer().notNull(),
    resident: t.hex().notNull(),
    creditor: t.hex().notNull(),
    coins: t.bigint().notNull(),
    rateBps: t.integer().notNull(),
    answerUntil: t.int8({ mode: "number" }).notNull(),
    status: t.text().notNull(),
    burned: t.bigint(),
    returned: t.bigint(),
    takenPrincipal: t.bigint(),
    takenIncrease: t.bigint(),
    takenInterest: t.bigint(),
    takenCosts: t.bigint(),
    reasonCommitment: t.hex(),
    madeAt: t.int8({ mode: "number" }).notNull(),
    answeredAt: t.int8({ mode: "number" }),
    last: t.text().notNull(),
  }),
  (table) => ({
    resident: index().on(table.resident),
    creditor: index().on(table.creditor),
  }),
);

/** One row, id "all": sums over everybody. */
export const totals = onchainTable("totals", (t) => ({
  id: t.text().primaryKey(),
  minted: t.bigint().notNull(),
  redeemed: t.bigint().notNull(),
  revoked: t.bigint().notNull(),
  forfeited: t.bigint().notNull(),
  pledged: t.bigint().notNull(),
  /** Euro cents. */
  debtLowered: t.bigint().notNull(),
  /** People who take part now, and confirmed steps. */
  residents: t.integer().notNull(),
  stepsReached: t.integer().notNull(),
}));
