/** An account of passkeys, and where accounts come from. */
import { AbiCoder, ZeroHash, keccak256 } from "ethers";
import { execution, joining, operation } from "../accounts.ts";
import { NEW_PHONE, PHONE, TABLET } from "../entry-point.ts";
import { EVERYONE, OFFICIALS, OWNERS } from "../actors.ts";
import { DAY, MENTOR, MUNICIPALITY, UNTIL, WORDS } from "../facts.ts";
import type { Prepare, Rows } from "../row.ts";
import { just } from "../row.ts";
import type { World } from "../world.ts";

/** Long enough in a role to agree with what another proposed. */
const STANDING = 9 * DAY;
const STEP = 1;
const KEYS = [NEW_PHONE, PHONE];
const KEYS_HASH = keccak256(AbiCoder.defaultAbiCoder().encode(["bytes", "bytes"], KEYS));

const announced =
  (wait: number): Prepare =>
  async ({ act, chain }) => {
    await act("account", "SocialAccount", "addSigner", TABLET);
    await chain.passTime(wait);
    return [TABLET];
  };

const twoSigners: Prepare = async (world) => {
  await announced(DAY)(world);
  await world.act("nobody", "SocialAccount", "finishSignerChange", TABLET);
  return [TABLET];
};

const frozen: Prepare = async ({ act, chain }) => {
  await act("official", "SocialAccount", "freezeOffers", (await chain.now()) + 2 * DAY);
  return [];
};

/** One official proposed; the others have their role long enough. */
const proposed =
  (...args: unknown[]): Prepare =>
  async ({ act, chain }) => {
    await chain.passTime(STANDING);
    await act("official", "SocialAccount", "proposeRecovery", ...KEYS);
    return args;
  };

const approved =
  (wait: number): Prepare =>
  async (world) => {
    await proposed()(world);
    await world.act("second", "SocialAccount", "approveRecovery", KEYS_HASH);
    await world.chain.passTime(wait);
    return KEYS;
  };

const onPaper = async (world: World) => {
  await world.chain.passTime(STANDING);
  await world.act("official", "SocialCoin", "enrol", world.at("account"), 0, 1, WORDS);
  await world.act("official", "SocialAccount", "proposePaper", joining(world), WORDS);
};

const confirmed =
  (wait: number): Prepare =>
  async (world) => {
    await onPaper(world);
    const hash = keccak256(joining(world));
    await world.act("second", "SocialAccount", "confirmPaper", STEP, hash);
    await world.chain.passTime(wait);
    return [STEP, joining(world)];
  };

const keys: Rows = {
  addSigner: { may: OWNERS, prepare: just(TABLET) },
  removeSigner: { may: OWNERS, prepare: twoSigners },
  stopSignerChange: { may: OWNERS, prepare: announced(0) },
  finishSignerChange: [
    { given: "before its wait is over", may: [], prepare: announced(0) },
    { given: "after its wait", may: EVERYONE, prepare: announced(DAY) },
  ],
};

const help: Rows = {
  freezeOffers: {
    may: OFFICIALS,
    prepare: async ({ chain }) => [(await chain.now()) + DAY],
  },
  thawOffers: { may: OFFICIALS, prepare: frozen },
  proposeRecovery: { may: OFFICIALS, prepare: just(...KEYS) },
  approveRecovery: { may: ["second"], prepare: proposed(KEYS_HASH) },
  counselRecovery: { may: ["counsellor"], prepare: proposed(KEYS_HASH) },
  stopRecovery: { may: OWNERS, prepare: proposed() },
  withdrawRecovery: { may: [...OFFICIALS, "second", "counsellor"], prepare: proposed() },
  finishRecovery: [
    { given: "before its wait is over", may: [], prepare: approved(0) },
    { given: "after its wait", may: EVERYONE, prepare: approved(3 * DAY) },
  ],
  recoverStaff: {
    given: "the account holds a staff role",
    may: ["timelock"],
    prepare: async ({ act, at }) => {
      const terms = [at("account"), MENTOR, MUNICIPALITY, UNTIL, 0, 1];
      await act("official", "SocialCoin", "grantStaff", ...terms);
      return KEYS;
    },
  },
};

const paper: Rows = {
  proposePaper: { may: OFFICIALS, prepare: async (world) => [joining(world), WORDS] },
  confirmPaper: {
    may: ["second"],
    prepare: async (world) => {
      await onPaper(world);
      return [STEP, keccak256(joining(world))];
    },
  },
  stopPaper: {
    may: [...OWNERS, ...OFFICIALS, "second", "counsellor"],
    prepare: async (world) => {
      await onPaper(world);
      return [STEP, WORDS];
    },
  },
  performPaper: [
    { given: "before its wait is over", may: [], prepare: confirmed(0) },
    { given: "after its wait", may: EVERYONE, prepare: confirmed(7 * DAY) },
  ],
};

export const socialAccount: Rows = {
  ...keys,
  ...help,
  ...paper,
  execute: {
    may: OWNERS,
    prepare: async (world) => {
      await world.act("official", "SocialCoin", "enrol", world.at("account"), 0, 1, WORDS);
      return execution(world);
    },
  },
  validateUserOp: {
    may: ["entryPoint"],
    prepare: async (world) => [await operation(world), ZeroHash, 0],
  },
  initialize: { may: [], prepare: just(TABLET) },
};

export const factory: Rows = { create: { may: EVERYONE, prepare: just(TABLET, ZeroHash) } };
