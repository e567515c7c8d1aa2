import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, http, type Address } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";

type Deployment = { contracts: { SocialCoin: Address; DebtRegister: Address } };
type Personas = { [id: string]: { name: string; address: Address } };

/** The chain itself and the index, asked directly and not through the server that is under test. */
export function openBook() {
  const folder = process.env["HOUSE_DATA"]!;
  const file = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const { contracts } = file("deployment.json") as Deployment;
  const ports = file("ports.json") as { chain: number; index: number };
  const client = createPublicClient({ transport: http(`http://127.0.0.1:${ports.chain}`) });
  const addressOf = (name: string) =>
    Object.values(file("personas.json") as Personas).find((one) => one.name === name)!.address;
  const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;

  return {
    /** Coin cents. */
    totalSupply: () => client.readContract({ ...coin, functionName: "totalSupply" }),
    /** Coin cents that the first pot was pledged, has promised and has paid. */
    fund: async () => {
      const [{ pledged, reserved, spent }] = await client.readContract({
        ...coin,
        functionName: "fund",
        args: [1],
      });
      return { pledged, reserved, spent };
    },
    /** Coin cents that somebody has, and what of it is set apart. */
    coinsOf: async (name: string) => {
      const { balance, held } = await client.readContract({
        ...coin,
        functionName: "person",
        args: [addressOf(name)],
      });
      return { balance, held };
    },
    /** Euro cents of each part. */
    openOf: async (debtId: number) => {
      const debt = await client.readContract({
        address: contracts.DebtRegister,
        abi: debtRegisterAbi,
        functionName: "debt",
        args: [debtId],
      });
      return debt.open;
    },
    /** What the index tells of somebody. */
    told: async (name: string) => {
      const answer = await fetch(`http://127.0.0.1:${ports.index}/residents/${addressOf(name)}`);
      return (await answer.json()) as ResidentAnswer;
    },
  };
}
