import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, http, type Address } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";

type Deployment = { contracts: { SocialCoin: Address; DebtRegister: Address } };

/** The chain itself, asked directly and not through the server that is under test. */
export function openBook() {
  const folder = process.env["HOUSE_DATA"]!;
  const file = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const { contracts } = file("deployment.json") as Deployment;
  const { chain } = file("ports.json") as { chain: number };
  const client = createPublicClient({ transport: http(`http://127.0.0.1:${chain}`) });

  return {
    /** Coin cents. */
    totalSupply: () =>
      client.readContract({
        address: contracts.SocialCoin,
        abi: socialCoinAbi,
        functionName: "totalSupply",
      }),
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
  };
}
