/** What may be otherwise when a call comes, and how it came about. */
import type { Actor } from "./actors.ts";
import { DESKS, EVERYONE, STAFF } from "./actors.ts";
import { Reverted } from "./chain.ts";
import type { ContractName } from "./contracts.ts";
import { GOALS, JOBS, REDEMPTIONS } from "./facts.ts";
import type { Row } from "./row.ts";
import type { World } from "./world.ts";

export type State = {
  name: StateName;
  /** Who is asked in it. */
  actors: Actor[];
  /** Who may in it. */
  may: (row: Row) => Actor[];
  enter: (world: World) => Promise<unknown>;
};
export type StateName =
  "usual" | "halted" | "paused" | "left" | "replaced" | `${"revoked" | "expired"} ${Actor}`;

const NO_CEILING = 2n ** 40n - 1n;

/** Everyone may what needs no role; of the staff only who is named still may after the role. */
const afterRole = (row: Row) =>
  row.may.length === EVERYONE.length ? EVERYONE : (row.former ?? []);

/** Another official than the one it happens to. */
const officialFor = (who: Actor): Actor => (who === "official" ? "secondOfficial" : "official");

export const STATES: State[] = [
  { name: "usual", actors: EVERYONE, may: (row) => row.may, enter: async () => undefined },
  {
    name: "halted",
    actors: EVERYONE,
    may: (row) => row.halted ?? row.may,
    enter: ({ act }) => act("operator", "Guardian", "halt"),
  },
  {
    name: "paused",
    actors: EVERYONE,
    may: (row) => row.paused ?? row.may,
    enter: ({ act }) => act("resident", "SocialCoin", "pause"),
  },
  {
    name: "left",
    actors: EVERYONE,
    may: (row) => row.left ?? row.may,
    enter: ({ act }) => act("resident", "SocialCoin", "quit"),
  },
  {
    name: "replaced",
    actors: DESKS,
    may: (row) => (row.replaced ?? row.may).filter((who) => DESKS.includes(who)),
    enter: async ({ act, at }) => {
      await act("timelock", "SocialCoin", "setDesk", at("goalsDesk"), GOALS, false);
      await act("timelock", "SocialCoin", "setDesk", at("newcomer"), REDEMPTIONS, true);
      await act("timelock", "DebtRegister", "setRedemptions", at("newcomer"));
    },
  },
  ...STAFF.flatMap((who): State[] => [
    {
      name: `revoked ${who}`,
      actors: [who],
      may: afterRole,
      enter: ({ act, at }) => act(officialFor(who), "SocialCoin", "revokeStaff", at(who)),
    },
    {
      name: `expired ${who}`,
      actors: [who],
      may: afterRole,
      enter: (world) => expire(world, who),
    },
  ]),
];

/** What governs the settings knows no residents, staff or desks. */
const GOVERNANCE: ContractName[] = ["Founding", "AccessManager", "TimelockController"];

export const statesOf = (contract: ContractName): State[] =>
  GOVERNANCE.includes(contract)
    ? STATES.filter(({ name }) => name === "usual" || name === "halted")
    : STATES;

/** Gives the same role with an end that comes at once. */
async function expire({ act, at, chain }: World, who: Actor): Promise<void> {
  const { role, organisation, team } = JOBS[who]!;
  const until = (await chain.now()) + 10;
  const terms = [at(who), role, organisation, until, NO_CEILING, team];
  await act(officialFor(who), "SocialCoin", "grantStaff", ...terms);
  await chain.passTime(10);
}

/** False where it cannot be: who has left cannot pause. */
export async function enters(state: State, world: World): Promise<boolean> {
  try {
    await state.enter(world);
    return true;
  } catch (error) {
    if (error instanceof Reverted) return false;
    throw error;
  }
}
