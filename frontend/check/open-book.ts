import type {
  Client,
  ContractFunctionArgs,
  ContractFunctionName,
  ContractFunctionReturnType,
} from "viem";
import { getBlockNumber, readContract } from "viem/actions";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { abis } from "./abis.ts";

type Abis = typeof abis;
type Views<C extends keyof Abis> = ContractFunctionName<Abis[C], "view" | "pure">;

/** Reads our contracts on the chain. */
export type Book = {
  /** book.read("SocialCoin", "person", [address]) */
  read: <C extends keyof Abis, F extends Views<C>>(
    contract: C,
    functionName: F,
    args: ContractFunctionArgs<Abis[C], "view" | "pure", F>,
  ) => Promise<ContractFunctionReturnType<Abis[C], "view" | "pure", F>>;
  newestBlock: () => Promise<number>;
};

export function openBook(chain: Client, contracts: Config["contracts"]): Book {
  return {
    read: (contract, functionName, args) =>
      readContract(chain, {
        address: contracts[contract],
        abi: abis[contract],
        functionName,
        args,
      } as never) as never,
    newestBlock: async () => Number(await getBlockNumber(chain, { cacheTime: 0 })),
  };
}
