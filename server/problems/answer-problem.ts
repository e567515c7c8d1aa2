import type { Context } from "hono";
import type { Problem as WireProblem } from "../../protocol/wire/dossier-api.ts";
import { problemOf } from "./problem-of.ts";
import { titleFor } from "./title-for.ts";

/** Answers an error as problem+json (RFC 9457). The person never sees a stack trace. */
export function answerProblem(error: unknown, c: Context): Response {
  const problem = problemOf(error);
  c.set("problem", problem.problem);
  if (problem.problem === "unexpected") {
    const frames = error instanceof Error ? (error.stack ?? "").split("\n").slice(1, 4) : [];
    const name = error instanceof Error ? error.name : typeof error;
    console.error(JSON.stringify({ unexpected: name, detail: problem.message, at: frames }));
  }
  const body: WireProblem = {
    type: `/problems/${problem.problem}`,
    title: titleFor(c, problem.problem),
    status: problem.status,
    ...(problem.message && { detail: problem.message }),
    ...(problem.errors.length > 0 && { errors: problem.errors }),
  };
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      vary: "accept-language",
      "cache-control": "no-store",
      // What is left of the body is not read: the connection can not serve another request.
      ...(problem.problem === "too-large" && { connection: "close" }),
    },
  });
}
