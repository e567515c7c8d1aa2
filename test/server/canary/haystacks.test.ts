import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDatabase } from "../../indexer/stage/database.ts";
import { dumpOf } from "./haystacks.ts";

let postgres: Awaited<ReturnType<typeof startDatabase>>;
beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(() => postgres?.stop());

async function dumped(): Promise<string> {
  let text = "";
  for await (const piece of dumpOf(postgres.url)) text += `${piece}\n`;
  return text;
}

describe("what a database holds, read for the search", () => {
  it("is every row of every schema, and not what another connection keeps for itself", async () => {
    const other = new pg.Client(postgres.url);
    await other.connect();
    try {
      await other.query("CREATE SCHEMA elsewhere");
      await other.query("CREATE TABLE elsewhere.kept AS SELECT 'in a schema' AS word");
      await other.query("CREATE TABLE kept AS SELECT generate_series(1, 4001) AS number");
      // The index has such tables for a moment with each block; nobody else can read or copy them.
      await other.query(
        "CREATE TEMP TABLE passing AS SELECT 'for itself' AS word FROM generate_series(1, 200000)",
      );
      const text = await dumped();
      expect(text).toContain("in a schema");
      expect(text).toContain("(4001)");
      expect(text).not.toContain("for itself");
    } finally {
      await other.end();
    }
  });
});
