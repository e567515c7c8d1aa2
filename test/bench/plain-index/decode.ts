import {
  type AbiEvent,
  type AbiParameter,
  type Address,
  decodeAbiParameters,
  type Hex,
  toEventSelector,
} from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";

const abis = {
  SocialCoin: socialCoinAbi,
  GoalPlans: goalPlansAbi,
  DebtRegister: debtRegisterAbi,
  Redemptions: redemptionsAbi,
};

type Log = { address: Hex; topics: Hex[]; data: Hex };
type Known = { name: string; indexed: AbiParameter[]; plain: AbiParameter[] };

/** What a log of our contracts says. Each event's selector is worked out once, and not for each log. */
export function decoder(contracts: { [name: string]: Address }) {
  const known = new Map<string, Known>();
  for (const [contract, abi] of Object.entries(abis)) {
    for (const event of abi.filter(({ type }) => type === "event") as AbiEvent[]) {
      const key = `${contracts[contract]?.toLowerCase()}${toEventSelector(event)}`;
      known.set(key, {
        name: `${contract}:${event.name}`,
        indexed: event.inputs.filter(({ indexed }) => indexed),
        plain: event.inputs.filter(({ indexed }) => !indexed),
      });
    }
  }

  return ({ address, topics: [selector, ...topics], data }: Log) => {
    const event = known.get(`${address.toLowerCase()}${selector}`);
    if (!event) throw new Error(`Our contracts have no event ${selector}.`);
    const { name, indexed, plain } = event;
    const values = [
      ...indexed.map((one, at) => decodeAbiParameters([one], topics[at] ?? "0x")[0]),
      ...decodeAbiParameters(plain, data),
    ];
    const named = [...indexed, ...plain].map((one, at) => [one.name, values[at]]);
    return { name, args: Object.fromEntries(named) as object };
  };
}
