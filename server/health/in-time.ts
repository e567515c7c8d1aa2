import type { HealthPart } from "../../protocol/wire/health-api.ts";

/** How long a part may take to answer, in milliseconds: a person waits for the slowest of them. */
export const TERM = 3_000;

/** Rejects after the term, however long the question itself goes on. */
export async function withinTerm<T>(asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No answer in time")), TERM);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a part says within its term; whatever goes wrong, it did not answer. */
export async function inTime<T extends object>(ask: () => Promise<T>): Promise<HealthPart<T>> {
  try {
    return { answers: true, ...(await withinTerm(ask())) };
  } catch {
    return { answers: false };
  }
}
