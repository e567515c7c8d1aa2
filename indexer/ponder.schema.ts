import { index, onchainTable, primaryKey } from "ponder";
import type { PublicFigure } from "../protocol/wire/index-answers.ts";

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
    /** How long all pauses that are over lasted, and since when one runs. */
    pausedTotal: t.int8({ mode: "number" }).notNull(),
    pausedSince: t.int8({ mode: "number" }),
    /** From when an end that the office announced can be confirmed. */
    endsFrom: t.int8({ mode: "number" }),
    endAnnouncedBy: t.hex(),
    endCommitment: t.hex(),
    commitment: t.hex().notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({
    mentor: index().on(table.mentor),
    approver: index().on(table.approver),
    household: index().on(table.household),
    /** Everybody, and who stands in the same way, in the order in which the office reads a page. */
    enrolled: index().on(table.enrolledAt, table.address),
    standing: index().on(table.status, table.enrolledAt, table.address),
    ends: index().on(table.endsFrom),
  }),
);

/** Coins that a person who left gave up, or that nobody used in time. */
export const forfeit = onchainTable(
  "forfeit",
  (t) => ({
    /** The line that says so. */
    line: t.text().primaryKey(),
    resident: t.hex().notNull(),
    coins: t.bigint().notNull(),
  }),
  (table) => ({ resident: index().on(table.resident) }),
);

/** What a person received elsewhere and what counts under the limits, by Amsterdam month id. */
export const elsewhere = onchainTable(
  "elsewhere",
  (t) => ({
    resident: t.hex().notNull(),
    month: t.integer().notNull(),
    coins: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.resident, table.month] }) }),
);

export const staff = onchainTable("staff", (t) => ({
  address: t.hex().primaryKey(),
  role: t.text().notNull(),
  organisation: t.int8({ mode: "number" }).notNull(),
  from: t.int8({ mode: "number" }).notNull(),
  until: t.int8({ mode: "number" }).notNull(),
  ceiling: t.bigint().notNull(),
  team: t.integer().notNull(),
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
    /** Of the words as both agreed to them last. */
    commitment: t.hex().notNull(),
    /** Who looked at it as a second, of the current version. */
    approvedBy: t.hex(),
    proposedAt: t.int8({ mode: "number" }).notNull(),
    /** How long the resident had been paused when it was proposed: what comes later stretches its terms. */
    pausedBefore: t.int8({ mode: "number" }).notNull(),
    /** Of the current version. */
    firstSubgoalId: t.integer().notNull(),
    subgoalCount: t.integer().notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({
    resident: index().on(table.resident),
    status: index().on(table.status),
  }),
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
    /** Of the words as both agreed to them last. */
    commitment: t.hex().notNull(),
    status: t.text().notNull(),
    /** What was minted for it, or is when there is room; of one that was undone what was minted and taken back. */
    paid: t.bigint().notNull(),
    confirmedAt: t.int8({ mode: "number" }),
    confirmedBy: t.hex(),
    undoneAt: t.int8({ mode: "number" }),
    undoneBy: t.hex(),
    reportedAt: t.int8({ mode: "number" }),
    reportCommitment: t.hex(),
    reasonCommitment: t.hex(),
    last: t.text().notNull(),
  }),
  (table) => ({
    plan: index().on(table.planId),
    /** Steps whose time is over. */
    due: index().on(table.status, table.dueAt),
  }),
);

/** Other words for a plan (step 0) or one of its steps that one of the two suggested, until the other agrees. */
export const rewording = onchainTable(
  "rewording",
  (t) => ({
    planId: t.integer().notNull(),
    subgoalId: t.integer().notNull(),
    by: t.hex().notNull(),
    commitment: t.hex().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.planId, table.subgoalId] }) }),
);

/** What residents would like to do themselves. */
export const suggestion = onchainTable(
  "suggestion",
  (t) => ({
    id: t.integer().primaryKey(),
    resident: t.hex().notNull(),
    status: t.text().notNull(),
    commitment: t.hex().notNull(),
    /** The plan it became. */
    planId: t.integer(),
    /** Of the mentor's answer why not. */
    reasonCommitment: t.hex(),
    madeAt: t.int8({ mode: "number" }).notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({ resident: index().on(table.resident) }),
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
    paused: t.boolean().notNull(),
    /** Offers with a lower id belong to an earlier creditor: they can only be released. */
    firstOffer: t.integer().notNull(),
    /** The agreement that it is offered to, and that agreement's creditor. */
    transferTo: t.integer(),
    transferCreditor: t.hex(),
    /** Who allowed offers within one organisation. */
    allowedBy: t.hex(),
    commitment: t.hex().notNull(),
    disputeCommitment: t.hex(),
    /** When its resident last said that it is not right. */
    disputedAt: t.int8({ mode: "number" }),
    registeredAt: t.int8({ mode: "number" }).notNull(),
    statedAt: t.int8({ mode: "number" }).notNull(),
    last: t.text().notNull(),
  }),
  (table) => ({
    resident: index().on(table.resident),
    creditor: index().on(table.creditor, table.id),
    transferCreditor: index().on(table.transferCreditor),
    commitment: index().on(table.commitment),
    /** Those that are not right, in the order in which the office reads a page. */
    disputed: index().on(table.status, table.disputedAt, table.id),
  }),
);

/** Euros that came in elsewhere: so that nothing is written down twice. */
export const debtPayment = onchainTable(
  "debt_payment",
  (t) => ({
    /** The line that says so. */
    line: t.text().primaryKey(),
    debtId: t.integer().notNull(),
    principal: t.bigint().notNull(),
    increase: t.bigint().notNull(),
    interest: t.bigint().notNull(),
    costs: t.bigint().notNull(),
    commitment: t.hex().notNull(),
  }),
  (table) => ({ debt: index().on(table.debtId) }),
);

export const offer = onchainTable(
  "offer",
  (t) => ({
    id: t.integer().primaryKey(),
    debtId: t.integer().notNull(),
    resident: t.hex().notNull(),
    /** Creditor and agreement when it was made: it counts there, wherever the debt went since. */
    creditor: t.hex().notNull(),
    agreementId: t.integer().notNull(),
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
    /** Who said yes to it as counsellor or representative. */
    approvedBy: t.hex(),
    madeAt: t.int8({ mode: "number" }).notNull(),
    answeredAt: t.int8({ mode: "number" }),
    last: t.text().notNull(),
  }),
  (table) => ({
    resident: index().on(table.resident),
    debt: index().on(table.debtId),
    /** A creditor's inbox and its answers, each in the order in which a page is read off. */
    open: index().on(table.creditor, table.status, table.answerUntil, table.id),
    answered: index().on(table.creditor, table.answeredAt, table.id),
  }),
);

/** What governance set, by its name: the book tells a new value alone, and what it began with stands in its contract. */
export const setting = onchainTable("setting", (t) => ({
  name: t.text().primaryKey(),
  value: t.bigint().notNull(),
}));

/** What each person added to the public figures in a month of Amsterdam; pledges under the zero address. */
export const contribution = onchainTable(
  "contribution",
  (t) => ({
    month: t.integer().notNull(),
    figure: t.text().$type<PublicFigure>().notNull(),
    person: t.hex().notNull(),
    amount: t.bigint().notNull(),
  }),
  (table) => ({ pk: primaryKey({ columns: [table.month, table.figure, table.person] }) }),
);
