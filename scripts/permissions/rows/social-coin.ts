/** The book. */
import { EVERYONE, OFFICIALS, RESIDENTS } from "../actors.ts";
import {
  DAY,
  GOALS,
  JOBS,
  MENTOR,
  MONTH,
  MUNICIPALITY,
  NEIGHBOURHOOD,
  OFFER,
  REWARD,
  START,
  UNTIL,
  WORDS,
} from "../facts.ts";
import type { Prepare, Rows } from "../row.ts";
import { just } from "../row.ts";
import { agree, DEBT, offer, propose, protect } from "../town.ts";

const aboutResident: Prepare = async ({ at }) => [at("resident"), WORDS];
const ofOffer: Prepare = async (world) => [await offer(world)];
const approved =
  (...rest: unknown[]): Prepare =>
  async (world) => {
    await protect(world);
    return [await offer(world), ...rest];
  };
const grant: Prepare = async ({ at }) => {
  const { organisation = 0 } = JOBS.mentor ?? {};
  return [at("newcomer"), MENTOR, organisation, UNTIL, 0, 1];
};

const people: Rows = {
  enrol: { may: OFFICIALS, prepare: async ({ at }) => [at("newcomer"), 0, NEIGHBOURHOOD, WORDS] },
  participate: {
    may: ["resident"],
    left: [],
    prepare: async ({ act, at }) => {
      await act("resident", "SocialCoin", "quit");
      await act("official", "SocialCoin", "enrol", at("resident"), 1, NEIGHBOURHOOD, WORDS);
      return [WORDS];
    },
  },
  pause: {
    may: RESIDENTS,
    paused: ["partner", "neighbour"],
    left: ["partner", "neighbour"],
    prepare: just(),
  },
  resume: {
    may: ["resident"],
    left: [],
    prepare: async ({ act }) => {
      await act("resident", "SocialCoin", "pause");
      return [];
    },
  },
  quit: { may: RESIDENTS, left: ["partner", "neighbour"], prepare: just() },
  moveHousehold: {
    may: OFFICIALS,
    left: [],
    prepare: async ({ at }) => [at("resident"), 2, NEIGHBOURHOOD, WORDS],
  },
  announceEnd: { may: OFFICIALS, left: [], prepare: aboutResident },
  objectToEnd: {
    may: ["resident"],
    left: [],
    prepare: async ({ act, at }) => {
      await act("official", "SocialCoin", "announceEnd", at("resident"), WORDS);
      return [];
    },
  },
  confirmEnd: {
    may: ["second", "secondOfficial"],
    left: [],
    prepare: async ({ act, at, chain }) => {
      await act("official", "SocialCoin", "announceEnd", at("resident"), WORDS);
      await chain.passTime(30 * DAY);
      return [at("resident")];
    },
  },
  recordElsewhere: {
    may: OFFICIALS,
    left: [],
    prepare: async ({ at }) => [at("resident"), MONTH, REWARD, WORDS],
  },
  protect: {
    may: OFFICIALS,
    prepare: async ({ at }) => [at("resident"), at("counsellor"), true],
  },
};

const staff: Rows = {
  grantStaff: { may: OFFICIALS, prepare: grant },
  approveStaff: {
    may: ["second", "secondOfficial"],
    prepare: async (world) => {
      const terms = await grant(world);
      await world.act("official", "SocialCoin", "grantStaff", ...(terms as unknown[]));
      return [world.at("newcomer")];
    },
  },
  revokeStaff: { may: OFFICIALS, prepare: async ({ at }) => [at("newcomer")] },
  appointOffice: {
    may: ["timelock"],
    prepare: async ({ at }) => [at("newcomer"), MUNICIPALITY, UNTIL],
  },
};

const funds: Rows = {
  createFund: { may: OFFICIALS, prepare: just(1, UNTIL) },
  pledge: { may: OFFICIALS, prepare: just(1, MUNICIPALITY, REWARD, WORDS) },
  closeFund: { may: OFFICIALS, prepare: just(1) },
  reserve: {
    may: ["goalsDesk"],
    halted: [],
    paused: [],
    left: [],
    replaced: [],
    prepare: async ({ at }) => [1, at("mentor"), at("resident"), REWARD],
  },
  unreserve: {
    may: ["goalsDesk"],
    prepare: async (world) => {
      await propose(world);
      return [1, world.at("mentor"), MONTH, REWARD];
    },
  },
};

const coins: Rows = {
  mint: {
    may: ["goalsDesk"],
    halted: [],
    left: [],
    prepare: async (world) => {
      await agree(world);
      return [1, world.at("mentor"), world.at("resident"), REWARD, REWARD];
    },
  },
  mintMany: {
    may: ["goalsDesk"],
    halted: [],
    prepare: async (world) => {
      await agree(world);
      return [world.at("mentor"), [[1, world.at("resident"), REWARD, REWARD]]];
    },
  },
  revoke: {
    may: ["goalsDesk"],
    prepare: async ({ at }) => [1, at("resident"), MONTH, REWARD],
  },
  forfeit: [
    { given: "given the resident stays", may: [], left: ["resident"], prepare: ofResident() },
    {
      given: "after the honour period",
      may: EVERYONE,
      prepare: async ({ act, at, chain }) => {
        await act("resident", "SocialCoin", "quit");
        await chain.passTime(366 * DAY);
        return [at("resident")];
      },
    },
  ],
  transfer: { may: [], prepare: async ({ at }) => [at("neighbour"), 1] },
  transferFrom: { may: [], prepare: async ({ at }) => [at("resident"), at("neighbour"), 1] },
  approve: { may: [], prepare: async ({ at }) => [at("neighbour"), 1] },
};

const holds: Rows = {
  hold: {
    may: ["redemptionsDesk"],
    halted: [],
    paused: [],
    replaced: [],
    prepare: async ({ at }) => [at("resident"), DEBT, OFFER, START + 21 * DAY],
  },
  redeem: [
    {
      may: ["redemptionsDesk"],
      prepare: async (world) => [await offer(world), OFFER],
    },
    {
      given: "before the approver's yes",
      may: [],
      prepare: approved(OFFER),
    },
  ],
  endHold: { may: ["redemptionsDesk"], prepare: ofOffer },
  release: [
    { given: "within the term", may: ["resident"], prepare: ofOffer },
    {
      given: "after the term",
      may: EVERYONE,
      prepare: async (world) => {
        const id = await offer(world);
        await world.chain.passTime(22 * DAY);
        return [id];
      },
    },
  ],
  // An approver is who the office wrote down; that account's own record of staff is not asked.
  approveHold: { may: ["counsellor"], former: ["counsellor"], prepare: approved() },
  refuseHold: { may: ["counsellor"], former: ["counsellor"], prepare: approved(WORDS) },
};

const settings: Rows = {
  setDesk: { may: ["timelock"], prepare: async ({ at }) => [at("newcomer"), GOALS, true] },
  setLimits: { may: ["timelock"], prepare: just(MONTH, REWARD, REWARD) },
  setSecondThreshold: { may: ["timelock"], prepare: just(REWARD) },
  halt: { may: ["guardian"], halted: [], prepare: just() },
  unhalt: { may: ["timelock"], prepare: just() },
  setAuthority: { may: ["manager"], prepare: async ({ at }) => [at("timelock")] },
};

export const socialCoin: Rows = { ...people, ...staff, ...funds, ...coins, ...holds, ...settings };

function ofResident(): Prepare {
  return async ({ at }) => [at("resident")];
}
