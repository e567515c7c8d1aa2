import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";

/**
 * The offers on a bill, the newest first: those that wait and the last that was answered, or ended by its term, are news.
 * What came before that, and what the resident took back, is history and stands below what can be done now.
 */
export function earlierOffers(offers: readonly OfferRow[]): {
  news: OfferRow[];
  earlier: OfferRow[];
} {
  const newest = offers.toSorted((a, b) => b.madeAt - a.madeAt || b.id - a.id);
  const last = newest.find(({ status }) => status !== "open" && status !== "cancelled");
  const isNews = (one: OfferRow) => one.status === "open" || one === last;
  return { news: newest.filter(isNews), earlier: newest.filter((one) => !isNews(one)) };
}
