/** What waits for an answer in a list, as far as it matters to what is said of an answer. */
export type Waits = {
  /** What its words are about: a bill, a person, a step, a plan. */
  about: number | string;
  /** Later is higher: the book's own count, or the second it began to wait. */
  at: number;
};

/** The last answer that was given here, to one or to several at once, as the page says it on top. */
export type ToldAnswer<Words = string> = {
  words: Words;
  /** Those that its words name. */
  named: readonly Waits[];
  /** The newest that stood there at that moment. */
  newest: number;
};

/** What is said of an answer to some of those that wait there. */
export function toldAnswer<Words>(
  words: Words,
  named: readonly Waits[],
  waiting: readonly Waits[],
): ToldAnswer<Words> {
  return { words, named, newest: Math.max(...[...named, ...waiting].map(({ at }) => at)) };
}

/** Whether it is news still: above something later about the same it would seem to be about that one. */
export function isStillNews(
  { named, newest }: ToldAnswer<unknown>,
  waiting: readonly Waits[],
): boolean {
  const abouts = new Set(named.map(({ about }) => about));
  return !waiting.some(({ about, at }) => abouts.has(about) && at > newest);
}
