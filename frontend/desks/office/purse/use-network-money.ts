import { formatEther } from "viem";
import { useLanguage } from "../../../words/Language.tsx";

/** Wei in the money of the network, short enough to compare: "0,9812". */
export function useNetworkMoney(): (wei: string) => string {
  const { amounts } = useLanguage();
  const number = new Intl.NumberFormat(amounts, { maximumSignificantDigits: 4 });
  return (wei) => number.format(Number(formatEther(BigInt(wei))));
}
