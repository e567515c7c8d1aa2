/** The figures of the town in which permissions are asked. */
import { id } from "ethers";
import type { Actor } from "./actors.ts";

export const DAY = 86_400;
/** 15 January 2031, at noon: far from the edges of months and years. */
export const START = 1_926_244_800;
/** START as a calendar month: year * 12 + month - 1. */
export const MONTH = 2031 * 12;
/** Until when roles, fund and agreements last. */
export const UNTIL = START + 700 * DAY;
export const WORDS = id("words in the dossier");
export const RATE = 10_000;
export const REWARD = 10_00;
export const OFFER = 5_00;
/** A debt, in euro cents. */
export const OPEN = { principal: 150_00, increase: 0, interest: 0, costs: 20_00 };
export const PART = { principal: 10_00, increase: 0, interest: 0, costs: 0 };
export const NEIGHBOURHOOD = 1;
export const GOALS = 1;
export const REDEMPTIONS = 2;

export const MENTOR = 1;
const [SECOND, CREDITOR, COUNSELLOR, OFFICE] = [2, 3, 4, 5];
export const MUNICIPALITY = 1;
const [HOUSING, WELFARE, AUDIT, ENERGY, HELP] = [2, 3, 4, 5, 6];

type Job = { role: number; organisation: number; team: number };
/** Who works where, as what. */
export const JOBS: Partial<Record<Actor, Job>> = {
  mentor: { role: MENTOR, organisation: WELFARE, team: 1 },
  otherMentor: { role: MENTOR, organisation: WELFARE, team: 2 },
  second: { role: SECOND, organisation: AUDIT, team: 0 },
  creditor: { role: CREDITOR, organisation: HOUSING, team: 0 },
  otherCreditor: { role: CREDITOR, organisation: ENERGY, team: 0 },
  counsellor: { role: COUNSELLOR, organisation: HELP, team: 0 },
  official: { role: OFFICE, organisation: MUNICIPALITY, team: 0 },
  secondOfficial: { role: OFFICE, organisation: MUNICIPALITY, team: 0 },
};
