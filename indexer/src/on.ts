import { type Context, type EventNames, type IndexingFunctionArgs, ponder } from "ponder:registry";
import { concern, line } from "ponder:schema";
import type { Address } from "viem";
import { actingAccount } from "../../protocol/accounts/acting-account.ts";
import { wireArgs } from "./wire-args.ts";

type LogEvents = Exclude<EventNames, `${string}:setup`>;
type Args<name extends LogEvents> = IndexingFunctionArgs<name>["event"]["args"];

/** An event as a handler sees it. `at` in seconds since 1970. */
export type Occurred<name extends LogEvents> = {
  args: Args<name>;
  /** Who acted: of an operation of a passkey account that account, never the bundler that brought it. */
  sender: Address;
  at: number;
  db: Context["db"];
};

/** Whom an event is about, by what they are in it. */
export type Concerned = {
  resident?: Address | undefined;
  mentor?: Address | undefined;
  /** Both, where a claim goes from one to the other. */
  creditor?: Address | readonly Address[] | undefined;
  staff?: Address | undefined;
};

/**
 * Takes in one kind of event: writes its line, whose histories it belongs to, and then what it changes.
 * `last` is the id of the line.
 */
export function on<const name extends LogEvents>(
  name: name,
  concerned: (occurred: Occurred<name>) => Concerned | Promise<Concerned>,
  change?: (occurred: Occurred<name> & { last: string }) => Promise<unknown>,
): void {
  const [contract, eventName] = name.split(":") as [string, string];

  // The union of all events is too much for the type checker; `name` keeps the arguments apart.
  const listen = ponder.on.bind(ponder) as unknown as (
    name: LogEvents,
    take: (taken: { event: TakenEvent<name>; context: Context }) => Promise<void>,
  ) => void;

  listen(name, async ({ event, context }) => {
    const { db } = context;
    const block = Number(event.block.number);
    const { logIndex } = event.log;
    const last = `${block}-${logIndex}`;
    const at = Number(event.block.timestamp);
    const occurred = { args: event.args, sender: await senderOf(event, context), at, db };

    await db.insert(line).values({
      id: last,
      contract,
      event: eventName,
      args: wireArgs(event.args),
      block,
      time: at,
      tx: event.transaction.hash,
      logIndex,
      sender: occurred.sender,
    });
    for (const [as, accounts = []] of Object.entries(await concerned(occurred))) {
      for (const account of new Set([accounts].flat())) {
        await db.insert(concern).values({ account, as, block, logIndex, line: last });
      }
    }

    await change?.({ ...occurred, last });
  });
}

type TakenEvent<name extends LogEvents> = {
  args: Args<name>;
  block: { number: bigint; timestamp: bigint };
  log: { logIndex: number };
  transaction: { from: Address; to: Address | null; hash: Address };
};

/** In a call straight to one of our contracts who sent it; behind the EntryPoint or another contract the receipt tells. */
async function senderOf<name extends LogEvents>(
  { transaction, log }: TakenEvent<name>,
  { client, contracts }: Context,
): Promise<Address> {
  const { from, to, hash } = transaction;
  const ours = Object.values(contracts).some(
    ({ address }) => (address as string).toLowerCase() === to?.toLowerCase(),
  );
  if (ours) return from;
  const { logs } = await client.getTransactionReceipt({ hash });
  return actingAccount(from, logs, log.logIndex);
}
