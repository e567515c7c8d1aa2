import { encodeEventTopics, numberToHex, toEventSelector, type AbiEvent, type Hex } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { ENTRY_POINT } from "../../protocol/accounts/entry-point.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import type { Deployment } from "../deployment.ts";
import type { ChainConnection } from "./connect-chain.ts";

/** After so many blocks at once it is not worth asking. */
const MOST_BLOCKS = 100;

const ofAccounts = socialAccountAbi
  .filter((item) => item.type === "event")
  .map((event) => toEventSelector(event as AbiEvent));

/** Whether something happened to this programme after block `after` and up to `upTo`. */
export type ConcernsUs = (after: number, upTo: number) => Promise<boolean>;

/**
 * On a network that makes a block a second most blocks hold nothing of a programme: pages need not ask anything anew for them. What
 * counts is an event of one of its contracts, of an account of a person (whosever programme that is of: such events are rare), or an
 * operation that its own sponsor paid. Where the chain does not say, something may have happened.
 */
export function concernsUs(chain: ChainConnection, deployment: Deployment): ConcernsUs {
  const { everyContract, accounts } = deployment;
  const filters: { address?: Hex[]; topics?: (Hex | Hex[] | null)[] }[] = [
    { address: everyContract },
    { topics: [ofAccounts] },
  ];
  if (accounts)
    filters.push({
      address: [ENTRY_POINT],
      topics: encodeEventTopics({
        abi: entryPoint08Abi,
        eventName: "UserOperationEvent",
        args: { paymaster: accounts.sponsor },
      }) as (Hex | null)[],
    });

  return async (after, upTo) => {
    if (upTo - after > MOST_BLOCKS || upTo <= after) return true;
    const range = { fromBlock: numberToHex(after + 1), toBlock: numberToHex(upTo) };
    const replies = await chain
      .forward(filters.map((one) => ({ method: "eth_getLogs", params: [{ ...range, ...one }] })))
      .catch(() => []);
    const empty = replies.filter((reply) => "result" in reply && isEmpty(reply.result));
    return empty.length < filters.length;
  };
}

const isEmpty = (logs: unknown) => Array.isArray(logs) && logs.length === 0;
