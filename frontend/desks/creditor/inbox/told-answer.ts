import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";

type Offer = Pick<OfferRow, "id" | "debtId">;

/** The last answer that was given here, as the page says it on top. */
export type ToldAnswer = {
  text: string;
  offer: Offer;
  /** The newest offer that stood there at that moment: the book counts them on. */
  newest: number;
};

/** What is said of an answer to one of the offers that stand there. */
export function toldAnswer(text: string, offer: Offer, open: readonly Offer[]): ToldAnswer {
  return { text, offer, newest: Math.max(offer.id, ...open.map(({ id }) => id)) };
}

/** Whether it is news still: above a later offer for the same bill it would seem to be about that one. */
export function isStillNews({ offer, newest }: ToldAnswer, open: readonly Offer[]): boolean {
  return !open.some(({ id, debtId }) => debtId === offer.debtId && id > newest);
}
