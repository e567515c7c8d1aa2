import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { ChainPen } from "./chain-pen.ts";
import type { Personas } from "./personas.ts";
import type { PilotDates } from "./pilot-dates.ts";
import type { DebtRow, Pilot } from "./rows.ts";
import { signIn, type Visitor } from "./visitor.ts";

/** Something that was agreed with a creditor, as the chain numbers it. */
export type KnownAgreement = { id: number; rateBps: number; creditor: string };
export type KnownSubgoal = { id: number; planId: number };
export type KnownDebt = { id: number; agreement: KnownAgreement; row: DebtRow };

/** Where the pilot happens, and what is known of it so far: ids by the names in the files. */
export type World = {
  pilot: Pilot;
  dates: PilotDates;
  pen: ChainPen;
  contracts: ReturnType<typeof contractsOf>;
  addressOf(persona: string): Address;
  /** Signs a persona in, once. */
  visitor(persona: string): Promise<Visitor>;
  neighbourhoodNumber(name: string): number;
  organisations: Map<string, number>;
  funds: Map<string, number>;
  agreements: Map<string, KnownAgreement>;
  households: Map<string, number>;
  plans: Map<string, { id: number; version: number; termsHash: Hex }>;
  /** By `stepKey`. */
  subgoals: Map<string, KnownSubgoal>;
  /** By reference. */
  debts: Map<string, KnownDebt>;
  /** The open offer on a debt, by its reference. */
  offers: Map<string, number>;
};

/** One thing somebody does, at a moment. Steps run one after the other, by time. */
export type Step = { at: number; run(): Promise<void> };

export const stepKey = (resident: string, subgoal: string) => `${resident}: ${subgoal}`;

export function contractsOf({ contracts }: Config) {
  return {
    coin: { address: contracts.SocialCoin, abi: socialCoinAbi },
    goals: { address: contracts.GoalPlans, abi: goalPlansAbi },
    debts: { address: contracts.DebtRegister, abi: debtRegisterAbi },
    redemptions: { address: contracts.Redemptions, abi: redemptionsAbi },
  } as const;
}

export function newWorld(
  place: { url: string; config: Config; personas: Personas },
  pilot: Pilot,
  dates: PilotDates,
  pen: ChainPen,
): World {
  const { url, config, personas } = place;
  const visitors = new Map<string, Promise<Visitor>>();
  const known = (id: string) => {
    const persona = personas[id];
    if (!persona) throw new Error(`Nobody in the personas file is ${id}`);
    return persona;
  };
  return {
    pilot,
    dates,
    pen,
    contracts: contractsOf(config),
    addressOf: (id) => known(id).address,
    visitor: (id) => {
      const visitor = visitors.get(id) ?? signIn(url, config.chainId, known(id));
      visitors.set(id, visitor);
      return visitor;
    },
    neighbourhoodNumber: (name) => {
      const entry = Object.entries(config.neighbourhoods).find(([, one]) => one === name);
      if (!entry) throw new Error(`This deployment has no neighbourhood ${name}`);
      return Number(entry[0]);
    },
    organisations: new Map(),
    funds: new Map(),
    agreements: new Map(),
    households: new Map(),
    plans: new Map(),
    subgoals: new Map(),
    debts: new Map(),
    offers: new Map(),
  };
}

/** What a map must hold by now. @throws Error that names what is missing. */
export function known<Value>(map: Map<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The pilot knows nothing of ${key} yet`);
  return value;
}
