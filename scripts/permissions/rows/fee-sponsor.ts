/** Who pays the fees. */
import { ZeroHash } from "ethers";
import { operation } from "../accounts.ts";
import { EVERYONE, OFFICIALS } from "../actors.ts";
import { DAY, WORDS } from "../facts.ts";
import type { Prepare, Rows } from "../row.ts";
import { just } from "../row.ts";

const ORDINARY = 1;

/** The stake comes free a day after it was unlocked. */
const unlocked: Prepare = async ({ act, at, chain }) => {
  await act("timelock", "FeeSponsor", "unlockStake");
  await chain.passTime(DAY);
  return [at("newcomer")];
};

export const feeSponsor: Rows = {
  fill: { may: EVERYONE, prepare: just() },
  sync: { may: EVERYONE, prepare: just() },
  revokeInvitation: { may: OFFICIALS, prepare: just(WORDS) },
  allow: {
    may: ["timelock"],
    prepare: async ({ at }) => [[at("newcomer"), ["0x12345678"], ORDINARY]],
  },
  setMostPerCall: { may: ["timelock"], prepare: just(1) },
  withdraw: { may: ["timelock"], prepare: async ({ at }) => [at("newcomer"), 0] },
  addStake: { may: ["timelock"], prepare: just() },
  unlockStake: { may: ["timelock"], prepare: just() },
  withdrawStake: { may: ["timelock"], prepare: unlocked },
  validatePaymasterUserOp: {
    may: ["entryPoint"],
    prepare: async (world) => {
      await world.act("official", "SocialCoin", "enrol", world.at("account"), 0, 1, WORDS);
      return [await operation(world), ZeroHash, 0];
    },
  },
  postOp: { may: ["entryPoint"], prepare: just(0, ZeroHash, 0, 0) },
};
