import { execFile } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewApplication } from "../../protocol/wire/dossier-api.ts";
import { lastBackup } from "../../server/dossier/backup/last-backup.ts";
import { openDossier } from "../../server/dossier/open-dossier.ts";
import { sealJson } from "../../server/dossier/keys/seal-json.ts";
import { applicationPlace, openApplication } from "../../server/dossier/people/open-application.ts";
import { eraseSubject } from "../../server/dossier/rights/erase-subject.ts";
import { applications } from "../../server/dossier/tables.ts";
import { openDatabase } from "../../scripts/operate/open-database.ts";
import { openDataFolder } from "../../scripts/start/data-folder.ts";
import { writeOrigin } from "../../scripts/start/origin.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const [quirina, rosa] = [address("1"), address("2")];

let dir: string;
let folder: ReturnType<typeof openDataFolder>;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "socialcoin-operate-"));
  folder = openDataFolder(join(dir, "data"));
  writeOrigin(folder.origin, { firstStart: "2026-11-01T09:00:00Z", pilot: false, complete: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs a command as `npm run` does; what it said, and how it ended. */
const run = (command: string, ...args: string[]) => runOn(folder, command, ...args);
const runOn = async ({ root }: typeof folder, command: string, ...args: string[]) => {
  const script = join(ROOT, "scripts", `${command}.ts`);
  const asked = [script, ...args, "--data", root];
  return promisify(execFile)(process.execPath, asked).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
};

/** Does something with the dossier while only its database runs. */
const within = async <Answer>(
  work: (dossier: Awaited<ReturnType<typeof openDossier>>) => Promise<Answer>,
  on = folder,
): Promise<Answer> => {
  const { url, close } = await openDatabase(on.root, true);
  const dossier = await openDossier({
    databaseUrl: url,
    masterKeyFile: on.masterKey,
    erasuresFile: on.erasures,
    keyCopiesFile: on.keyCopies,
  });
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
    await close();
  }
};
const erase = (who: typeof rosa, on = folder) =>
  within((dossier) => eraseSubject({ ...dossier, deployment: { chainId: 1 } as never }, who), on);
const names = (on = folder) =>
  within(async ({ database, keys }) => {
    const rows = await database.select().from(applications).orderBy(applications.subject);
    const found = await keys.of(rows.map(({ subject }) => subject));
    return rows.map((row) => openApplication(found.get(row.subject)!, row).name);
  }, on);

describe("the commands of the dossier", { timeout: 180_000 }, () => {
  const backup = () => join(dir, "backups", "monday.backup");

  it("back it up to a file, and no file is written over", async () => {
    await within(async ({ database, keys }) => {
      for (const [who, name] of [
        [quirina, "Quirina"],
        [rosa, "Rosa"],
      ] as const) {
        const words: NewApplication = { name, neighbourhood: "Geitenkamp" };
        const key = await keys.forWriting(who, who, database);
        const sealedContent = sealJson(key, applicationPlace(who), words);
        await database.insert(applications).values({ subject: who, sealedContent, at: new Date() });
      }
    });
    const done = await run("backup", backup());
    expect(done).toMatchObject({ code: 0 });
    expect(done.said).toContain("4 rows");
    expect(statSync(backup()).mode & 0o777).toBe(0o600);
    const made = await lastBackup(folder.lastBackup).at();
    expect(Math.abs(made! - Date.now() / 1_000)).toBeLessThan(600);
    expect((await run("backup", backup())).said).toContain("there already");
    expect((await run("backup")).code).toBe(1);
    expect(await lastBackup(folder.lastBackup).at()).toBe(made);
  });

  it("put it back without who was erased since", async () => {
    await erase(quirina);
    expect((await run("restore", backup())).said).toContain("add --yes");
    const done = await run("restore", backup(), "--yes");
    expect(done.said).toContain("Erased again: 1");
    expect(await names()).toEqual(["Rosa"]);
    expect((await run("restore", join(dir, "none"), "--yes")).said).toContain("There is no file");
  });

  it("take a new master key, under which backups from before still come back", async () => {
    const before = readFileSync(folder.masterKey, "utf8");
    const done = await run("rotate-master-key");
    expect(done.said).toContain("wraps 1 keys");
    expect(readFileSync(folder.masterKey, "utf8")).not.toBe(before);
    expect(existsSync(`${folder.masterKey}.next`)).toBe(false);
    expect(await names()).toEqual(["Rosa"]);
    expect((await run("restore", backup(), "--yes")).said).toContain("Erased again: 1");
    expect(await names()).toEqual(["Rosa"]);
  });

  it("ask on another machine for the list of erasures, and say who comes back without it", async () => {
    // Carried off before Rosa was erased; then the machine is lost.
    const carried = join(dir, "carried");
    cpSync(join(dir, "backups"), carried, { recursive: true });
    await erase(rosa);
    const newest = join(dir, "backups", "erasures");
    expect(readFileSync(newest, "utf8").trim().split("\n")).toHaveLength(2);
    expect(readFileSync(join(carried, "erasures"), "utf8").trim().split("\n")).toHaveLength(1);

    const bare = openDataFolder(join(dir, "bare"));
    writeOrigin(bare.origin, { firstStart: "2026-11-02T09:00:00Z", pilot: false, complete: true });
    copyFileSync(folder.masterKey, bare.masterKey);
    const away = join(carried, "monday.backup");
    const refused = await runOn(bare, "restore", away, "--yes");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain("Name the newest copy of the list of erasures");
    const missing = await runOn(bare, "restore", away, "--yes", "--erasures", join(dir, "none"));
    expect(missing.said).toContain("There is no file");

    const without = await runOn(bare, "restore", away, "--yes", "--erasures", "none");
    expect(without.said).toMatch(/Erased again: 1\.\n.*without a newer list/);
    expect(await names(bare)).toEqual(["Rosa"]);
    const withList = await runOn(bare, "restore", away, "--yes", "--erasures", newest);
    expect(withList.said).toContain("Erased again: 2.");
    expect(withList.said).not.toContain("without a newer list");
    expect(await names(bare)).toEqual([]);
    // From now on it is this machine's own: its list says who was erased, and it brings the copies up to date.
    expect((await runOn(bare, "restore", away, "--yes")).said).toContain("Erased again: 2.");
  });

  it("refuse to work on a dossier that is in use, or on none", async () => {
    const { close } = await openDatabase(folder.root, true);
    const refused = await run("rotate-master-key");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.said).toContain("in use by another start");
    // A backup needs not be alone.
    expect((await run("backup", join(dir, "backups", "tuesday.backup"))).code).toBe(0);
    await close();
    await expect(openDatabase(join(dir, "nothing"), false)).rejects.toThrow("no Socialcoin");
  });
});
