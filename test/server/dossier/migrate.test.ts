import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import { fileMasterKey } from "../../../server/dossier/keys/file-master-key.ts";
import { sealJson } from "../../../server/dossier/keys/seal-json.ts";
import { subjectPlace, subjectTag } from "../../../server/dossier/keys/subject-keys.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { openRecord } from "../../../server/dossier/records/open-record.ts";
import { audit, records } from "../../../server/dossier/tables.ts";
import { startDatabase } from "../../indexer/stage/database.ts";

const FIRST = "0001-first-dossier.sql";
const SUBJECT = `0x${"1".repeat(40)}` as const;
const MENTOR = `0x${"2".repeat(40)}` as const;
const GOALS = `0x${"3".repeat(40)}` as const;
const RECORD = "5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e";
const content = { title: "Van vroeger" };

let postgres: Awaited<ReturnType<typeof startDatabase>>;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "socialcoin-migrate-"));
  postgres = await startDatabase();
});
afterAll(async () => {
  await postgres?.stop();
  await rm(dir, { recursive: true, force: true });
});

describe("the migrations, with data in place", () => {
  it("bring a first dossier up to date without losing a word or a line", async () => {
    const key = randomBytes(32);
    await firstDossier(key);
    const dossier = await openDossier({
      databaseUrl: postgres.url,
      masterKeyFile: join(dir, "master.key"),
      erasuresFile: join(dir, "erasures"),
      keyCopiesFile: join(dir, "key-copies.json"),
    });
    try {
      expect((await dossier.keys.of([SUBJECT])).get(SUBJECT)).toEqual(key);
      const [row] = await dossier.database.select().from(records);
      expect(openRecord(1, key, row!).content).toEqual(content);
      const lines = await dossier.database.select().from(audit).orderBy(audit.position);
      expect(lines).toMatchObject([
        {
          by: MENTOR,
          action: "read",
          what: "records",
          openSubject: null,
          subjectTag: subjectTag(key),
        },
        // Whose key was destroyed before is nobody now.
        { by: MENTOR, action: "read", what: "letters", openSubject: null, subjectTag: null },
      ]);
    } finally {
      await dossier.close();
    }
  });
});

/** A dossier as the first version left it. */
async function firstDossier(key: Buffer): Promise<void> {
  const master = await fileMasterKey(join(dir, "master.key"));
  const client = new pg.Client(postgres.url);
  await client.connect();
  const text = await readFile(join("server/dossier/migrations", FIRST), "utf8");
  await client.query(text);
  await client.query("CREATE TABLE migration (name text PRIMARY KEY, hash text NOT NULL)");
  const hash = createHash("sha256").update(text).digest("hex");
  await client.query("INSERT INTO migration VALUES ($1, $2)", [FIRST, hash]);

  const salt = newSalt();
  const place = { table: "record", id: RECORD, version: 1 };
  await client.query("INSERT INTO subject VALUES ($1, $2)", [
    SUBJECT,
    await master.wrap(subjectPlace(SUBJECT), key),
  ]);
  await client.query(
    `INSERT INTO record (id, version, kind, subject, contract, sealed_salt, sealed_content, commitment, at, by)
     VALUES ($1, 1, 'plan', $2, $3, $4, $5, $6, now(), $7)`,
    [
      RECORD,
      SUBJECT,
      GOALS,
      sealJson(key, { ...place, field: "salt" }, salt),
      sealJson(key, { ...place, field: "content" }, content),
      commitmentOf({
        salt,
        chainId: 1,
        contract: GOALS,
        record: RECORD,
        version: 1,
        kind: "plan",
        content,
      }),
      MENTOR,
    ],
  );
  for (const [what, subject] of [
    ["records", SUBJECT],
    ["letters", GOALS],
  ]) {
    await client.query(
      "INSERT INTO audit (by, action, what, subject) VALUES ($1, 'read', $2, $3)",
      [MENTOR, what, subject],
    );
  }
  await client.end();
}
