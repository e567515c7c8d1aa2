import { readFile } from "node:fs/promises";
import { getAddress } from "viem";
import { z } from "zod";
import { ENTRY_POINT } from "../protocol/accounts/entry-point.ts";
import type { Address } from "../protocol/wire/basics.ts";
import type { Config } from "../protocol/wire/dossier-api.ts";

/** Where the contracts are. Written by whoever deployed them. */
export type Deployment = {
  chainId: number;
  startBlock: number;
  contracts: Config["contracts"];
  /** Every contract of the deployment, governance included: transactions may go to these alone, save the EntryPoint. */
  everyContract: Address[];
  neighbourhoods: { [number: string]: string };
  accounts: Config["accounts"];
  /** What governance decides waits in it. Null where the deployment names none. */
  timelock: Address | null;
};

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text) => getAddress(text));

const file = z.object({
  chainId: z.int().positive(),
  startBlock: z.int().nonnegative(),
  contracts: z
    .object({
      SocialCoin: address,
      GoalPlans: address,
      DebtRegister: address,
      Redemptions: address,
    })
    .catchall(address),
  neighbourhoods: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
});

/** The neighbourhoods of the pilot, for a deployment that names none of its own. */
const PILOT_NEIGHBOURHOODS = { "1": "Geitenkamp", "2": "Plattenburg" };

/** Reads the deployment file. @throws Error that says what is wrong with it. */
export async function readDeployment(path: string): Promise<Deployment> {
  const read = file.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!read.success) throw new Error(`The deployment file is not right: ${read.error.message}`);

  const { SocialCoin, GoalPlans, DebtRegister, Redemptions, ...others } = read.data.contracts;
  const { SocialAccountFactory: factory, PasskeyVerifier: verifier, FeeSponsor: sponsor } = others;
  return {
    chainId: read.data.chainId,
    startBlock: read.data.startBlock,
    contracts: { SocialCoin, GoalPlans, DebtRegister, Redemptions },
    // What goes to the EntryPoint goes by way of the bundler, whose door looks at each operation.
    everyContract: Object.values(read.data.contracts).filter((at) => at !== ENTRY_POINT),
    neighbourhoods: read.data.neighbourhoods ?? PILOT_NEIGHBOURHOODS,
    accounts: factory && verifier && sponsor ? { factory, verifier, sponsor } : null,
    timelock: others["TimelockController"] ?? null,
  };
}
