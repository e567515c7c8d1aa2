/** The debt register. */
import { OFFICIALS } from "../actors.ts";
import { OFFER, OPEN, PART, RATE, WORDS } from "../facts.ts";
import type { Prepare, Row, Rows } from "../row.ts";
import { just } from "../row.ts";
import { agreementWith, DEBT, offer, register, stateHashOf } from "../town.ts";

/** The creditor's own, about debt 1. */
const ofCreditor = (...rest: unknown[]): Row => ({
  may: ["creditor"],
  prepare: just(DEBT, ...rest),
});

/** A claim that the resident has not recognised. */
const unrecognised =
  (args: (debtId: number, stateHash: unknown) => unknown[]): Prepare =>
  async (world) => {
    const debtId = await register(world);
    return args(debtId, await stateHashOf(world, debtId));
  };

const agreements: Rows = {
  proposeAgreement: {
    may: OFFICIALS,
    prepare: async (world) => [agreementWith(world, "creditor")],
  },
  approveAgreement: {
    may: ["second", "secondOfficial"],
    prepare: async (world) => {
      const terms = agreementWith(world, "creditor");
      return [await world.act("official", "DebtRegister", "proposeAgreement", terms)];
    },
  },
  // Who signed an agreement may end it, also without a record.
  endAgreement: { may: ["creditor", ...OFFICIALS], former: ["creditor"], prepare: just(1) },
};

const claims: Rows = {
  register: {
    may: ["creditor"],
    left: [],
    prepare: async ({ at }) => [at("resident"), 1, 0, WORDS, OPEN],
  },
  registerMany: {
    may: ["creditor"],
    left: [],
    prepare: async ({ at }) => [
      1,
      [{ resident: at("resident"), endsByDay: 0, commitment: WORDS, open: OPEN }],
    ],
  },
  recognise: {
    may: ["resident"],
    prepare: unrecognised((debtId, stateHash) => [debtId, stateHash]),
  },
  recogniseMany: {
    may: ["resident"],
    prepare: unrecognised((debtId, stateHash) => [[debtId], [stateHash]]),
  },
  dispute: { may: ["resident"], prepare: just(DEBT, WORDS) },
  correct: ofCreditor(WORDS, OPEN),
  withdraw: ofCreditor(WORDS),
  recordPayment: ofCreditor(WORDS, PART),
  forgive: ofCreditor(WORDS, PART),
  pauseDebt: ofCreditor(true),
  proposeTransfer: ofCreditor(2, WORDS),
  acceptTransfer: {
    may: ["otherCreditor"],
    prepare: async ({ act }) => {
      await act("creditor", "DebtRegister", "proposeTransfer", DEBT, 2, WORDS);
      return [DEBT, 2];
    },
  },
  allowSameOrganisation: { may: ["second"], prepare: just(DEBT) },
};

const answerUntil = async ({ read }: Parameters<Prepare>[0], offerId: number) =>
  ((await read("SocialCoin", "holdOf", offerId)) as { until: bigint }).until;

const counting: Rows = {
  countOffer: {
    may: ["redemptionsDesk"],
    replaced: [],
    prepare: async ({ at }) => [DEBT, at("resident"), at("mentor"), OFFER, RATE],
  },
  uncountOffer: {
    may: ["redemptionsDesk"],
    prepare: async (world) => {
      const offerId = await offer(world);
      return [DEBT, offerId, OFFER, await answerUntil(world, offerId)];
    },
  },
  lower: {
    may: ["redemptionsDesk"],
    prepare: async (world) => {
      const offerId = await offer(world);
      return [DEBT, offerId, world.at("creditor"), OFFER, await answerUntil(world, offerId)];
    },
  },
};

const settings: Rows = {
  setRedemptions: { may: ["timelock"], prepare: async ({ at }) => [at("newcomer")] },
  setAuthority: { may: ["manager"], prepare: async ({ at }) => [at("timelock")] },
};

export const debtRegister: Rows = { ...agreements, ...claims, ...counting, ...settings };
