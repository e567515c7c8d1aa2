import { Problem } from "../problems/problem.ts";

const TIMEOUT = 15_000;

/** Asks the index. @throws Problem index-unreachable, or not-found where the index knows nothing of it. */
export async function askIndex(indexUrl: string, path: string): Promise<Response> {
  const answer = await fetch(indexUrl + path, { signal: AbortSignal.timeout(TIMEOUT) }).catch(
    () => {
      throw new Problem("index-unreachable");
    },
  );
  if (answer.ok) return answer;
  await answer.body?.cancel();
  throw new Problem(answer.status === 404 ? "not-found" : "index-unreachable");
}
