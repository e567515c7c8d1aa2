import { problemOf } from "./problems/problem-of.ts";
import { readSettings } from "./settings.ts";
import { startServer } from "./start-server.ts";

/** Starts the server from environment variables (settings.ts) and says on one line of JSON that it is ready. */
try {
  const server = await startServer(readSettings(process.env), {
    log: (line) => console.log(line),
    beginAgain: process.send ? () => void process.send?.({ type: "begin-again" }) : null,
  });
  console.log(JSON.stringify({ ready: true, url: server.url }));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
} catch (error) {
  const problem = problemOf(error);
  const known = problem.problem !== "unexpected" || !(error instanceof Error);
  console.error(known ? `${problem.title}.` : error.message);
  process.exit(1);
}
