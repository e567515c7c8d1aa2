import type { Address, PublicClient } from "viem";
import { ENTRY_POINT, entryPointAbi } from "../../../protocol/accounts/entry-point.ts";
import { logsInRanges } from "../../../protocol/accounts/logs-in-ranges.ts";
import type { FeeSponsorAnswer } from "../../../protocol/wire/dossier-api.ts";
import { firstBlockSince } from "../../chain/first-block-since.ts";

const DAY = 86_400;
const DAYS = 7;

type Day = FeeSponsorAnswer["days"][number];

/** What a sponsor paid on each of the last seven days (UTC, as it counts them itself), today first. */
export function spentByDay(client: PublicClient, sponsor: Address, startBlock: number) {
  // By day since 1970: what a day that is over cost does not change, nor where a day began.
  const over = new Map<number, Day>();
  const began = new Map<number, bigint>();

  const firstOf = async (day: number, last: bigint): Promise<bigint> => {
    const known = began.get(day);
    if (known !== undefined) return known;
    const first = await firstBlockSince(client, day * DAY, BigInt(startBlock), last);
    if (first <= last) began.set(day, first);
    return first;
  };
  const paidIn = async (day: number, first: bigint, last: bigint): Promise<Day> => {
    const paid = await logsInRanges(
      (fromBlock, toBlock) =>
        client.getContractEvents({
          address: ENTRY_POINT,
          abi: entryPointAbi,
          eventName: "UserOperationEvent",
          args: { paymaster: sponsor },
          fromBlock,
          toBlock,
          strict: true,
        }),
      first,
      last,
    );
    const spent = paid.reduce((sum, { args }) => sum + args.actualGasCost, 0n);
    const date = new Date(day * DAY * 1000).toISOString().slice(0, 10);
    return { date, spent: String(spent), acts: paid.length };
  };

  return async (): Promise<Day[]> => {
    const { number: newest, timestamp } = await client.getBlock();
    const today = Math.floor(Number(timestamp) / DAY);
    const days: Day[] = [];
    for (let day = today, last = newest; day > today - DAYS; day--) {
      const first = await firstOf(day, last);
      const found = over.get(day) ?? (await paidIn(day, first, last));
      if (day < today) over.set(day, found);
      days.push(found);
      last = first - 1n;
    }
    return days;
  };
}
