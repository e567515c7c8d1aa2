import type { Head } from "../../protocol/wire/basics.ts";
import type { PersonRow } from "../../protocol/wire/index-answers.ts";
import { useRowCheck } from "./use-row-check.ts";

/** Whether somebody's coins, free and set apart, are what the one book on the chain says. */
export function usePersonCheck(
  person: Pick<PersonRow, "address" | "balance" | "held">,
  head: Head,
) {
  const told = [person.address, person.balance, person.held];
  return useRowCheck("person", told, head, async (read) => {
    const found = await read("SocialCoin", "person", [person.address]);
    return found.balance === BigInt(person.balance) && found.held === BigInt(person.held);
  });
}
