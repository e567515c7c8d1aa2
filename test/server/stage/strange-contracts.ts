import { concat, encodeErrorResult, getContractAddress, padHex, toHex } from "viem";
import { offchainLookupAbiItem } from "viem/utils";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Ledger } from "../../indexer/stage/ledger.ts";

/** PUSH2 length, PUSH1 12, PUSH1 0, CODECOPY, PUSH2 length, PUSH1 0, RETURN: makes a contract of this code. */
const making = (code: Hex): Hex => {
  const length = toHex((code.length - 2) / 2, { size: 2 });
  return concat(["0x61", length, "0x600e600039", "0x61", length, "0x6000f3", code]);
};
/** JUMPDEST, PUSH1 0, JUMP: until the gas is gone. */
const ENDLESS = "0x5b600056";
/** Says to everything that the signature is right. */
const YES_MAN = concat(["0x7f", padHex("0x1626ba7e", { dir: "right" }), "0x60005260206000f3"]);
/** Says so only where it may spend more than three million gas: GAS, PUSH3, LT, PUSH1 14, JUMPI, 0 0 REVERT, JUMPDEST. */
const DEAR = concat(["0x5a622dc6c010600e5760006000fd5b", YES_MAN]);
/** Creates a contract of what it is called with. */
const MAKER = "0x3660006000373660006000f060005260206000f3";

export const makingYesMan = making(YES_MAN);

/** Contracts of somebody who means no good, made by somebody who has nothing to do with us. */
export async function strangeContracts({ transact, client }: Ledger) {
  const from = actors.stranger;
  const make = async (code: Hex): Promise<Address> =>
    (await transact(from, { data: making(code) })).contractAddress!;
  return {
    endless: () => make(ENDLESS),
    dear: () => make(DEAR),
    maker: () => make(MAKER),
    /** Asks whoever calls it to fetch something from the internet first (ERC-3668). */
    sendingTo: async (url: string): Promise<Address> => {
      const nonce = await client.getTransactionCount({ address: from.address });
      const sender = getContractAddress({ from: from.address, nonce: BigInt(nonce) });
      const revert = encodeErrorResult({
        abi: [offchainLookupAbiItem],
        errorName: "OffchainLookup",
        args: [sender, [url], "0x", "0x1626ba7e", "0x"],
      });
      const length = toHex((revert.length - 2) / 2, { size: 2 });
      return make(concat(["0x61", length, "0x600e600039", "0x61", length, "0x6000fd", revert]));
    },
  };
}
