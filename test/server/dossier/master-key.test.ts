import { access, chmod, readFile, stat, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { rotateMasterKey } from "../../../server/dossier/keys/rotate-master-key.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { startServer } from "../../../server/start-server.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ withStory: false });
  const browser = await openBrowser(stage.url).signIn(actors.stranger);
  const application = { name: "Iemand", neighbourhood: "Geitenkamp" };
  await browser.ask(201, "POST", "/api/v1/applications", null, application);
});
afterAll(() => stage?.close());

const startWith = (masterKeyFile: string) =>
  startServer({ ...stage.settings, masterKeyFile }, { log: () => undefined, beginAgain: null });

describe("the master key", () => {
  it("is made for its owner alone where there is none, and kept", async () => {
    const { masterKeyFile } = stage.settings;
    expect((await stat(masterKeyFile)).mode & 0o777).toBe(0o600);
    const before = await readFile(masterKeyFile, "utf8");
    const again = await startWith(masterKeyFile);
    await again.close();
    expect(await readFile(masterKeyFile, "utf8")).toBe(before);
  });

  it("must be the one that wrote this database", async () => {
    const another = `${stage.settings.masterKeyFile}.another`;
    await expect(startWith(another)).rejects.toThrow("does not fit this database");
  });

  it("must be a key", async () => {
    const wrong = `${stage.settings.masterKeyFile}.wrong`;
    await writeFile(wrong, "secret\n", { mode: 0o600 });
    await expect(startWith(wrong)).rejects.toThrow("64 hexadecimal digits");
  });
});

describe("the master key's file", () => {
  it("must be closed to everybody else on the machine", async () => {
    const { masterKeyFile } = stage.settings;
    for (const mode of [0o640, 0o604, 0o660]) {
      await chmod(masterKeyFile, mode);
      await expect(startWith(masterKeyFile)).rejects.toThrow("Others can open");
    }
    await chmod(masterKeyFile, 0o600);
    await (await startWith(masterKeyFile)).close();
  });
});

describe("a rotation of the master key that was cut short", () => {
  const read = (path: string) => readFile(path, "utf8");
  const put = (path: string, key: string) => writeFile(path, key, { mode: 0o600 });
  const isThere = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );

  it("before anything was wrapped anew: the old key stays, what was begun goes", async () => {
    const { masterKeyFile } = stage.settings;
    const before = await read(masterKeyFile);
    for (const cut of [`${"ab".repeat(32)}\n`, "half a k", ""]) {
      await put(`${masterKeyFile}.next`, cut);
      await (await startWith(masterKeyFile)).close();
      expect(await read(masterKeyFile)).toBe(before);
      expect(await isThere(`${masterKeyFile}.next`)).toBe(false);
    }
  });

  it("after everything was wrapped anew: the new key takes its place, and the old one opens nothing", async () => {
    const { masterKeyFile } = stage.settings;
    const old = await read(masterKeyFile);
    const dossier = await openDossier(stage.settings);
    expect(await rotateMasterKey(dossier.database, masterKeyFile)).toBe(1);
    await dossier.close();
    const next = await read(masterKeyFile);
    // As it was between the two: the database has the new key, the file the old one.
    await put(`${masterKeyFile}.next`, next);
    await put(masterKeyFile, old);

    const server = await startWith(masterKeyFile);
    const browser = await openBrowser(server.url).signIn(actors.stranger);
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", actors.stranger);
    expect(mine.application?.name).toBe("Iemand");
    await server.close();
    expect([await read(masterKeyFile), await isThere(`${masterKeyFile}.next`)]).toEqual([
      next,
      false,
    ]);
    await put(`${masterKeyFile}.old`, old);
    await expect(startWith(`${masterKeyFile}.old`)).rejects.toThrow("does not fit this database");
  });
});

describe("a migration", () => {
  it("that was edited after it ran, or that is not known, stops the start", async () => {
    const { masterKeyFile } = stage.settings;
    const set = (hash: string) =>
      stage.database.query("UPDATE migration SET hash = $1 WHERE name LIKE '0001%'", [hash]);
    const { rows } = await stage.database.query<{ hash: string }>(
      "SELECT hash FROM migration ORDER BY name",
    );
    await set("another");
    await expect(startWith(masterKeyFile)).rejects.toThrow("was changed after it ran");
    await set(rows[0]!.hash);
    await stage.database.query("INSERT INTO migration VALUES ('9999-later.sql', '')");
    await expect(startWith(masterKeyFile)).rejects.toThrow("newer than this server");
    await stage.database.query("DELETE FROM migration WHERE name = '9999-later.sql'");
  });
});
