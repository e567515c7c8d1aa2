/** Guardian, founding, and what OpenZeppelin brings: the manager of settings and the timelock. */
import { id, ZeroHash } from "ethers";
import { EVERYONE } from "../actors.ts";
import { DAY, MONTH, REWARD } from "../facts.ts";
import type { Prepare, Row, Rows } from "../row.ts";
import { just } from "../row.ts";
import type { World } from "../world.ts";

const WEEK = 7 * DAY;
const SETTINGS = 1;

/** A change of the limits, as the municipality proposes it. */
const change = ({ at, faces }: World) => ({
  target: at("SocialCoin"),
  payload: faces.SocialCoin.encodeFunctionData("setLimits", [MONTH + 12, REWARD, REWARD]),
});

const one = (world: World) => {
  const { target, payload } = change(world);
  return [target, 0, payload, ZeroHash, ZeroHash];
};
const batch = (world: World) => {
  const { target, payload } = change(world);
  return [[target], [0], [payload], ZeroHash, ZeroHash];
};

const schedule = async (world: World, late = 0) => {
  await world.act("municipality", "TimelockController", "schedule", ...one(world), WEEK);
  await world.act("municipality", "TimelockController", "scheduleBatch", ...batch(world), WEEK);
  if (late > 0) await world.chain.passTime(late);
};
const scheduled =
  (args: (world: World) => unknown[], late = 0): Prepare =>
  async (world) => {
    await schedule(world, late);
    return args(world);
  };
const operationId = async (world: World) => {
  await schedule(world);
  return [await world.read("TimelockController", "hashOperation", ...one(world))];
};

export const guardian: Rows = {
  halt: { may: ["operator"], halted: [], prepare: just() },
  cancel: { may: ["operator"], prepare: scheduled(batch) },
  cancelOne: { may: ["operator"], prepare: scheduled(one) },
  setOperator: { may: ["timelock"], prepare: async ({ at }) => [at("newcomer")] },
};

export const founding: Rows = {
  found: {
    may: [],
    prepare: async ({ at }) => [
      ...(["SocialCoin", "GoalPlans", "DebtRegister", "Redemptions", "newcomer"] as const).map(at),
    ],
  },
};

export const timelock: Rows = {
  schedule: { may: ["municipality"], prepare: async (world) => [...one(world), WEEK] },
  scheduleBatch: { may: ["municipality"], prepare: async (world) => [...batch(world), WEEK] },
  cancel: { may: ["guardian", "municipality"], prepare: operationId },
  execute: [
    { given: "before the delay", may: [], prepare: scheduled(one) },
    { given: "after the delay", may: EVERYONE, prepare: scheduled(one, WEEK) },
  ],
  executeBatch: [
    { given: "before the delay", may: [], prepare: scheduled(batch) },
    { given: "after the delay", may: EVERYONE, prepare: scheduled(batch, WEEK) },
  ],
  grantRole: {
    may: ["timelock"],
    prepare: async ({ at }) => [id("PROPOSER_ROLE"), at("newcomer")],
  },
  revokeRole: {
    may: ["timelock"],
    prepare: async ({ at }) => [id("PROPOSER_ROLE"), at("newcomer")],
  },
  renounceRole: {
    given: "one's own",
    may: EVERYONE,
    prepare: async () => (caller) => [id("PROPOSER_ROLE"), caller],
  },
  updateDelay: { may: ["timelock"], prepare: just(0) },
  onERC721Received: {
    may: EVERYONE,
    prepare: async ({ at }) => [at("nobody"), at("nobody"), 1, "0x"],
  },
  onERC1155Received: {
    may: EVERYONE,
    prepare: async ({ at }) => [at("nobody"), at("nobody"), 1, 1, "0x"],
  },
  onERC1155BatchReceived: {
    may: EVERYONE,
    prepare: async ({ at }) => [at("nobody"), at("nobody"), [1], [1], "0x"],
  },
};

/** The manager's only admin is the timelock. */
const ofAdmin = (prepare: Prepare): Row => ({ may: ["timelock"], prepare });

const haltNow = ({ at, faces }: World) => [
  at("SocialCoin"),
  faces.SocialCoin.encodeFunctionData("halt"),
];

export const manager: Rows = {
  grantRole: ofAdmin(async ({ at }) => [SETTINGS, at("newcomer"), 0]),
  revokeRole: ofAdmin(async ({ at }) => [SETTINGS, at("guardian")]),
  renounceRole: {
    given: "one's own",
    may: EVERYONE,
    prepare: async () => (caller) => [SETTINGS, caller],
  },
  labelRole: ofAdmin(just(SETTINGS, "SETTINGS")),
  setRoleAdmin: ofAdmin(just(SETTINGS, SETTINGS)),
  setRoleGuardian: ofAdmin(just(SETTINGS, SETTINGS)),
  setGrantDelay: ofAdmin(just(SETTINGS, DAY)),
  setTargetAdminDelay: ofAdmin(async ({ at }) => [at("SocialCoin"), DAY]),
  setTargetClosed: ofAdmin(async ({ at }) => [at("SocialCoin"), true]),
  setTargetFunctionRole: ofAdmin(async ({ at, faces }) => [
    at("SocialCoin"),
    [faces.SocialCoin.getFunction("halt")?.selector],
    SETTINGS,
  ]),
  updateAuthority: ofAdmin(async ({ at }) => [at("SocialCoin"), at("manager")]),
  multicall: {
    given: "of grantRole",
    may: ["timelock"],
    prepare: async ({ at, faces }) => [
      [faces.AccessManager.encodeFunctionData("grantRole", [SETTINGS, at("newcomer"), 0])],
    ],
  },
  execute: {
    given: "of SocialCoin.halt",
    may: ["guardian"],
    halted: [],
    prepare: async (world) => haltNow(world),
  },
  // Nobody has a right with a delay in the manager itself, so nothing is ever scheduled there.
  schedule: { may: [], prepare: async (world) => [...haltNow(world), 0] },
  cancel: { may: [], prepare: async (world) => [world.at("guardian"), ...haltNow(world)] },
  consumeScheduledOp: {
    may: [],
    prepare: async (world) => [world.at("guardian"), haltNow(world)[1]],
  },
};
