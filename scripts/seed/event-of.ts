import {
  parseEventLogs,
  type Abi,
  type ContractEventName,
  type Log,
  type ParseEventLogsReturnType,
} from "viem";

/** The arguments of the one event of this name in a receipt. @throws Error when it is not there. */
export function eventOf<const abi extends Abi, name extends ContractEventName<abi>>(
  logs: Log[],
  contract: { abi: abi },
  eventName: name,
): ParseEventLogsReturnType<abi, name, true>[number]["args"] {
  const [event] = parseEventLogs({
    abi: contract.abi,
    logs,
    eventName: eventName,
  });
  if (!event) throw new Error(`No ${eventName} came out of the transaction`);
  return event.args;
}
