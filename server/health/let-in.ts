import { createHash } from "node:crypto";
import type { Context } from "hono";
import { maySeeHealth } from "../access/may-see-health.ts";
import { Problem } from "../problems/problem.ts";
import { problemOf } from "../problems/problem-of.ts";
import type { Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { readToken } from "../session/cookie.ts";
import { TERM } from "./in-time.ts";

/** For how long who was let in stays so while nobody can say who asks, in milliseconds. */
const STAYS = 3_600_000;

/**
 * Lets in who may see how the parts are. The session is in the database and the role on the chain: while one of them does not
 * answer, who was let in within the hour is let in again, by the same session and as the same account. A role that ended
 * meanwhile shows nobody more than that parts are away.
 * @throws Problem not-allowed and those of who is not signed in; chain-unreachable or database-unreachable where nobody can say.
 */
export function letIn(services: Services): (c: Context) => Promise<void> {
  const known = new Map<string, number>();

  return async (c) => {
    const who = whoAsks(c);
    try {
      const { viewer } = await acting(services, c);
      if (!maySeeHealth(viewer)) throw new Problem("not-allowed");
    } catch (error) {
      if (!isAway(error)) known.delete(who);
      if ((known.get(who) ?? 0) < Date.now()) throw error;
      return;
    }
    for (const [one, until] of known) if (until < Date.now()) known.delete(one);
    known.set(who, Date.now() + STAYS);
  };
}

/** The session and the account that it says acts. What is kept opens no session. */
function whoAsks(c: Context): string {
  const said = `${readToken(c) ?? ""} ${c.req.header("x-account") ?? ""}`;
  return createHash("sha256").update(said).digest("base64url");
}

/** Who acts, or which of the two parts did not say in time. */
async function acting(services: Services, c: Context) {
  let timer: NodeJS.Timeout | undefined;
  let silent: "database-unreachable" | "chain-unreachable" = "database-unreachable";
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem(silent, "No answer in time")), TERM);
  });
  const facts = () => {
    silent = "chain-unreachable";
    return services.facts();
  };
  try {
    return await Promise.race([actingAccount({ ...services, facts }, c), late]);
  } finally {
    clearTimeout(timer);
  }
}

function isAway(error: unknown): boolean {
  const { problem } = problemOf(error);
  return problem === "chain-unreachable" || problem === "database-unreachable";
}
