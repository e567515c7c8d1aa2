import type { Address } from "viem";
import type { Seconds } from "../../protocol/wire/basics.ts";
import type { Freeze } from "../../protocol/wire/help-api.ts";
import type { HelpLog } from "./help-logs.ts";

export type FreezeFact = Omit<Freeze, "name" | "organisation">;

/** When offers were stopped, oldest first. A freeze ends by itself, or earlier by an official. */
export function freezesOf(logs: readonly HelpLog[], now: Seconds): FreezeFact[] {
  const all: FreezeFact[] = [];
  const last = new Map<Address, FreezeFact>();
  for (const { account, name, args, at } of logs) {
    if (name === "OffersFrozen") {
      const by = args["by"] as Address;
      const until = Number(args["until"]);
      const freeze: FreezeFact = {
        resident: account,
        frozenBy: by,
        frozenAt: at,
        until,
        end: null,
      };
      last.set(account, freeze);
      all.push(freeze);
    }
    const freeze = last.get(account);
    if (name === "OffersThawed" && freeze) freeze.end = { how: "thawed", at };
  }
  return all.map((one) =>
    one.end || one.until > now ? one : { ...one, end: { how: "over", at: one.until } },
  );
}
