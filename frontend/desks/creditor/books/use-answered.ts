import { useQuery } from "@tanstack/react-query";
import type { OffersAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";

/** The index hands out no more at once. */
const AT_ONCE = 1_000;

/** Every offer that was answered, with its claim: a month of books is made of all that was said in it. */
export function useAnswered(): Answer<OffersAnswer> {
  const { ask, address } = useAccount();
  return answerOf(
    useQuery({
      queryKey: ["live", "answered", address],
      queryFn: async () => {
        const all: OffersAnswer = { head: { block: 0, time: 0 }, offers: [], debts: [], next: "" };
        while (all.next !== null) {
          const after = all.next && `&after=${all.next}`;
          const path = `/index/creditors/${address}/answered?limit=${AT_ONCE}${after}`;
          const { head, offers, debts, next } = await ask<OffersAnswer>(path);
          all.head = head;
          all.offers.push(...offers);
          all.debts.push(...debts);
          all.next = next;
        }
        return all;
      },
    }),
  );
}
