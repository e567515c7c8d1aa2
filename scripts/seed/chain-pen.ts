import {
  createPublicClient,
  encodeFunctionData,
  http,
  type Abi,
  type BaseError,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type Log,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { Address, Hex, Seconds } from "../../protocol/wire/basics.ts";
import type { Personas } from "./personas.ts";

/** Far more than any call here uses; a transaction may have 16 million. */
const GAS = 5_000_000n;

export type ContractCall<abi extends Abi, name extends ContractFunctionName<abi, "nonpayable">> = {
  contract: { address: Address; abi: abi };
  functionName: name;
  args: ContractFunctionArgs<abi, "nonpayable", name>;
};

/** Writes on the chain as one persona after another, at moments in the past. */
export type ChainPen = {
  /** The moment of the next transaction; a moment that has passed is left as it is. */
  moveTo(time: Seconds): Promise<void>;
  /** Sends a call from the persona's key and waits for it. @throws Error that names the contract's error. */
  send<const abi extends Abi, name extends ContractFunctionName<abi, "nonpayable">>(
    as: string,
    call: ContractCall<abi, name>,
  ): Promise<Log[]>;
  /** From here on blocks carry the present time. */
  closeHistory(): Promise<void>;
};

/** @throws Error when the chain's history is closed: the past can not be written any more. */
export async function openChainPen(url: string, personas: Personas): Promise<ChainPen> {
  const client = createPublicClient({ transport: http(url, { retryCount: 0 }), cacheTime: 0 });
  const ask = (method: string, params: unknown[] = []) =>
    client.request<{ Method: string; Parameters: unknown[]; ReturnType: unknown }>({
      method,
      params,
    });
  const { historyOpen } = (await ask("chain_status")) as { historyOpen: boolean };
  if (!historyOpen)
    throw new Error("The chain's history is closed. Begin anew with: npm start -- --reset");

  const chainId = await client.getChainId();
  /** The time of the last block, and the one that was set for the next. */
  let last = Number((await client.getBlock()).timestamp);
  let next: Seconds | null = null;
  const nonces = new Map<string, number>();

  return {
    moveTo: async (time) => {
      if (time <= (next ?? last)) return;
      await ask("chain_setNextBlockTime", [time]);
      next = time;
    },
    send: async (as, { contract, functionName, args }) => {
      const persona = personas[as];
      if (!persona) throw new Error(`Nobody in the personas file is ${as}`);
      const call = {
        abi: contract.abi as Abi,
        functionName: functionName as string,
        args: args as readonly unknown[],
      };
      const data = encodeFunctionData(call);
      const nonce =
        nonces.get(as) ?? (await client.getTransactionCount({ address: persona.address }));
      const signed = await privateKeyToAccount(persona.privateKey).signTransaction({
        chainId,
        nonce,
        data,
        to: contract.address,
        gas: GAS,
        maxFeePerGas: 0n,
        maxPriorityFeePerGas: 0n,
        type: "eip1559",
      });
      const hash = (await ask("eth_sendRawTransaction", [signed])) as Hex;
      nonces.set(as, nonce + 1);
      last = next ?? last + 1;
      next = null;
      const receipt = await client.getTransactionReceipt({ hash });
      if (receipt.status === "success") return receipt.logs;

      const simulation = { address: contract.address, account: persona.address, ...call };
      const reason = await client.simulateContract(simulation).then(
        () => "it would succeed now",
        (error: unknown) => (error as BaseError).shortMessage,
      );
      throw new Error(`${as} could not ${functionName} at ${last}: ${reason}`);
    },
    closeHistory: async () => {
      await ask("chain_closeHistory");
    },
  };
}
