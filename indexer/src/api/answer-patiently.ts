import { Hono } from "hono";

/** PostgreSQL's word for a lock that did not come in time: half a second, as Ponder sets it for whoever reads. */
const LOCK_NOT_AVAILABLE = "55P03";

/** Ten times half a second: a block is taken back long before. */
const MOST_TRIES = 10;

/** True where a question failed because tables were locked, as they are while Ponder takes back a block. */
export function isLocked(error: Error): boolean {
  return codeOf(error) === LOCK_NOT_AVAILABLE;
}

/** PostgreSQL's code for what went wrong, which tells no values; empty where it was something else. */
export function codeOf(error: Error): string {
  const coded = [error, error.cause].find((one) => one instanceof Error && "code" in one);
  return coded === undefined ? "" : String((coded as { code: unknown }).code);
}

/** The same answers, asked again where tables were locked: `app` says so with 503. */
export function answerPatiently(app: Hono): Hono {
  return new Hono().all("*", async (c) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await app.fetch(c.req.raw);
      if (answer.status !== 503 || tries === MOST_TRIES) return answer;
    }
  });
}
