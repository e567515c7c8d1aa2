/** What waits for an answer in a list, as far as it matters to what is said of an answer. */
export type Waits = {
  /** What its words are about: a bill, a person, a step, a plan. */
  about: number | string;
  /** Later is higher: the book's own count, or the second it began to wait. */
  at: number;
};

/** The last answer that was given here, as the page says it on top. */
export type ToldAnswer = Waits & {
  text: string;
  /** The newest that stood there at that moment. */
  newest: number;
};

/** What is said of an answer to one of those that wait there. */
export function toldAnswer(text: string, answered: Waits, waiting: readonly Waits[]): ToldAnswer {
  const { about, at } = answered;
  return { text, about, at, newest: Math.max(at, ...waiting.map((one) => one.at)) };
}

/** Whether it is news still: above something later about the same it would seem to be about that one. */
export function isStillNews({ about, newest }: ToldAnswer, waiting: readonly Waits[]): boolean {
  return !waiting.some((one) => one.about === about && one.at > newest);
}
