import { numberToHex } from "viem";
import type { Hex } from "viem";
import type { Services } from "../../services.ts";
import { callBundler } from "./call-bundler.ts";

type Fees = { maxFeePerGas: Hex; maxPriorityFeePerGas: Hex };
/** As Pimlico's bundlers tell it (`pimlico_getUserOperationGasPrice`). */
export type GasPrice = { slow: Fees; standard: Fees; fast: Fees };

/** On a chain that asks nothing, what our own bundler asks; no bundler works for nothing. In wei. */
const LEAST = 10n ** 9n;

/**
 * What to offer a bundler for a unit of gas: what it asks for, or by the chain's own price where it does not tell (the
 * method is no standard) or is away. @throws Error where the chain does not answer either.
 */
export async function gasPrice(services: Services): Promise<GasPrice> {
  const told = await callBundler(services, "pimlico_getUserOperationGasPrice", []).catch(
    () => null,
  );
  if (told && "result" in told && told.result) return told.result as GasPrice;

  const { client } = services.chain;
  // Asks eth_maxPriorityFeePerGas, and a node that does not know it eth_gasPrice.
  const [tip, { baseFeePerGas }] = await Promise.all([
    client.estimateMaxPriorityFeePerGas(),
    client.getBlock(),
  ]);
  const priority = tip || LEAST;
  const fees = {
    // The base fee doubles in six blocks at most.
    maxFeePerGas: numberToHex(2n * (baseFeePerGas ?? 0n) + priority),
    maxPriorityFeePerGas: numberToHex(priority),
  };
  return { slow: fees, standard: fees, fast: fees };
}
