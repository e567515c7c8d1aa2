import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { keccak256, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { bareJpeg } from "../../../protocol/photos/bare-jpeg.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { DossierRecord, Letter } from "../../../protocol/wire/dossier-records.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { restoreBackup } from "../../../server/dossier/backup/restore-backup.ts";
import { keyCopyOf, writeBackup } from "../../../server/dossier/backup/write-backup.ts";
import { fileMasterKey } from "../../../server/dossier/keys/file-master-key.ts";
import { rotateMasterKey } from "../../../server/dossier/keys/rotate-master-key.ts";
import { unseal } from "../../../server/dossier/keys/seal.ts";
import type { Dossier } from "../../../server/dossier/open-dossier.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { startServer } from "../../../server/start-server.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser, type Browser } from "../stage/browser.ts";
import { CANVAS_JPEG } from "../stage/photo.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, partner, newcomer, mentor, official } = actors;

/** Words of the one who is going to be erased, as short and guessable as words in real life are. */
const ERASED = ["Jansen, P.", "Elke dag wandelen", "Huur-2026-09"];
const STAYS = ["Wimkje Zandstra", "Fietsen leren"];

const JPEG = { headers: { "content-type": "image/jpeg" }, rawBody: bareJpeg(CANVAS_JPEG)! };

let stage: Stage;
let folder: string;
let before: string;
let commitments: Hex[];
beforeAll(async () => {
  stage = await openStage();
  folder = join(dirname(stage.settings.masterKeyFile), "backups");
  before = join(folder, "before.backup");
  await mkdir(folder);
  const browser = await openBrowser(stage.url).signIn(
    resident,
    partner,
    neighbour,
    mentor,
    official,
  );
  const write = (
    account: typeof official,
    kind: string,
    subject: { address: string },
    content: object,
  ) =>
    browser.ask<DossierRecord>(201, "POST", "/api/v1/records", account, {
      kind,
      subject: subject.address,
      content,
    });
  const person = (name: string) => ({
    name,
    language: "nl",
    benefit: "yes",
    ageGroup: "27+",
    arrangement: false,
    representative: null,
    neighbourhood: "Plattenburg",
  });
  for (const name of ["Gemeente", "Verhuurder"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  await write(official, "person", resident, person(STAYS[0]!));
  await write(official, "person", neighbour, person("Ook iemand"));
  await write(mentor, "plan", resident, { title: STAYS[1]! });
  const words = [
    await write(official, "person", partner, person(ERASED[0]!)),
    await write(mentor, "plan", partner, { title: ERASED[1]! }),
  ];
  commitments = words.map(({ commitment }) => commitment);
  for (const [who, reference] of [
    [partner, ERASED[2]],
    [resident, "Huur-2026-01"],
  ] as const) {
    const letter = {
      creditor: 2,
      creditorName: "Verhuurder",
      collector: null,
      reference,
      kind: "Huur",
      parts: { principal: "50000", increase: "0", interest: "0", costs: "0" },
      peildatum: "2026-11-01",
      originDate: null,
      endsBy: null,
      redeemable: true,
    };
    const path = `/api/v1/residents/${who.address}/letters`;
    const { id } = await browser.ask<Letter>(201, "POST", path, who, letter);
    const permission = `/api/v1/letters/${id}/permission`;
    await browser.ask(200, "PUT", permission, who, { mayKnow: "yes" });
    await browser.ask(200, "PUT", `/api/v1/letters/${id}/photo`, who, undefined, JPEG);
  }
});
afterAll(() => stage?.close());

const withDossier = async <Answer>(work: (dossier: Dossier) => Promise<Answer>) => {
  const dossier = await openDossier(stage.settings);
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
  }
};
const backUp = (path: string) =>
  withDossier(({ database, keyCopies }) => writeBackup(database, keyCopies, path));
const restore = (path: string) =>
  withDossier(async ({ database, master, erasures }) => {
    const restored = await restoreBackup(database, master, await erasures.all(), path);
    await erasures.addAll(restored.askedSince);
    return restored;
  });
const unpacked = async (path: string) => gunzipSync(await readFile(path)).toString();

/** What the person sees of their own, through a server of its own. */
const ownData = async (who: typeof resident) => {
  const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
  try {
    const browser = await openBrowser(server.url).signIn(who);
    return await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/export", who);
  } finally {
    await server.close();
  }
};
/** Does this through a server of its own, signed in as them. */
const served = async (who: typeof resident, act: (browser: Browser) => Promise<unknown>) => {
  const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
  try {
    await act(await openBrowser(server.url).signIn(who));
  } finally {
    await server.close();
  }
};
const told = ({ records, letters, photos }: MyDataAnswer) => ({
  records,
  photos,
  letters: letters.map(({ reference, matchCode }) => [reference, matchCode]),
});

describe("a backup", () => {
  it("is a file for the owner alone, with a copy of the living keys beside it", async () => {
    expect(await backUp(before)).toBeGreaterThan(10);
    for (const path of [before, keyCopyOf(before)]) {
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    }
  });

  it("holds no word, no wrapped key, no session and nothing made with the master key", async () => {
    const text = await unpacked(before);
    for (const word of [...ERASED, ...STAYS]) expect(text).not.toContain(word);
    const { rows } = await stage.database.query<{ key: Buffer }>(
      "SELECT wrapped_key AS key FROM subject",
    );
    expect(rows).toHaveLength(3);
    for (const { key } of rows) expect(text).not.toContain(key.toString("hex"));
    for (const name of ["wrapped_key", "code_hash", "token_hash"]) expect(text).not.toContain(name);
  });

  it("comes back as it was, and again", async () => {
    const was = told(await ownData(resident));
    expect(was.records).toHaveLength(2);
    expect(was.photos[0]!.jpeg).toBe(Buffer.from(JPEG.rawBody).toString("base64"));
    await stage.database.query("DELETE FROM record; DELETE FROM letter");
    for (const time of [1, 2]) {
      expect(time).toBeGreaterThan(0);
      expect((await restore(before)).erasedSince).toBe(0);
      expect(told(await ownData(resident))).toEqual(was);
    }
  });

  it("lets new words be written after it came back", async () => {
    const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
    const browser = await openBrowser(server.url).signIn(mentor, official);
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name: "Nog een" });
    const note = { kind: "compliment", subject: resident.address, content: { text: "Goed" } };
    await browser.ask(201, "POST", "/api/v1/records", mentor, note);
    await server.close();
  });

  it("that is cut short, changed or of something else is refused before anything changes", async () => {
    const count = async () => (await stage.database.query("SELECT FROM record")).rowCount;
    const was = await count();
    const wrong = join(folder, "wrong.backup");

    await copyFile(before, wrong);
    await truncate(wrong, (await stat(before)).size - 20);
    await expect(restore(wrong)).rejects.toThrow("not a whole backup");

    const lines = (await unpacked(before)).split("\n");
    await writeFile(wrong, gzipSync(lines.toSpliced(3, 1).join("\n")));
    await expect(restore(wrong)).rejects.toThrow("cut short or changed");
    await writeFile(wrong, gzipSync(lines.slice(0, -2).join("\n")));
    await expect(restore(wrong)).rejects.toThrow("cut short or changed");
    await writeFile(wrong, gzipSync('{"something":"else"}\n'));
    await expect(restore(wrong)).rejects.toThrow("not a whole backup");
    const newer = lines[0]!.replace("0002-rights", "9002-rights");
    await writeFile(wrong, gzipSync(resealed([newer, ...lines.slice(1, -2)])));
    await expect(restore(wrong)).rejects.toThrow("newer than this program");
    expect(await count()).toBe(was);
  });
});

/** The same lines with a right last line. */
function resealed(lines: string[]): string {
  const text = `${lines.join("\n")}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  return `${text}${JSON.stringify({ rows: lines.length - 1, sha256 })}\n`;
}

describe("an older backup that was put back by mistake", () => {
  const old = () => join(folder, "old.backup");
  const newer = () => join(folder, "newer.backup");
  const later = () => join(folder, "later.backup");

  it("takes nobody from the copy of the keys who came after it, also when the next backup writes that anew", async () => {
    await backUp(old());
    await served(mentor, (browser) => {
      const note = { kind: "compliment", subject: newcomer.address, content: { text: "Welkom" } };
      return browser.ask(201, "POST", "/api/v1/records", mentor, note);
    });
    await backUp(newer());
    expect((await restore(old())).erasedSince).toBe(0);
    await backUp(later());
    // The mistake is seen: the right one is put back.
    expect((await restore(newer())).erasedSince).toBe(0);
    expect(told(await ownData(newcomer)).records).toHaveLength(1);
  });

  it("brings nobody back who had everything erased while it stood there", async () => {
    expect((await restore(old())).erasedSince).toBe(0);
    const { read, send } = stage.ledger;
    const holds = await read("SocialCoin", "holdCount", []);
    for (let id = 1; id <= holds; id++) {
      const { owner, coins } = await read("SocialCoin", "holdOf", [id]);
      if (owner === newcomer.address && coins > 0)
        await send(newcomer, "SocialCoin", "release", [id]);
    }
    await send(newcomer, "SocialCoin", "quit", []);
    await served(newcomer, (browser) => browser.ask(200, "DELETE", "/api/v1/me/data", newcomer));
    const { erasedSince, askedSince } = await restore(newer());
    expect([erasedSince, askedSince.size]).toEqual([1, 1]);
    expect((await ownData(newcomer)).records).toEqual([]);
    await restore(before);
  });
});

describe("after an erasure", () => {
  let stolenKeys: string;

  it("the key is gone from the database, from the copy beside the backups and from its file", async () => {
    stolenKeys = await readFile(keyCopyOf(before), "utf8");
    const { rows } = await stage.database.query<{ id: string }>(
      "SELECT key_id AS id FROM subject WHERE address = $1",
      [partner.address],
    );
    const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
    const browser = await openBrowser(server.url).signIn(partner);
    await browser.ask(200, "DELETE", "/api/v1/me/data", partner);
    await server.close();

    expect(stolenKeys).toContain(rows[0]!.id);
    expect(await readFile(keyCopyOf(before), "utf8")).not.toContain(rows[0]!.id);
    const list = await readFile(stage.settings.erasuresFile, "utf8");
    expect(list).toContain(rows[0]!.id);
    expect(list.toLowerCase()).not.toContain(partner.address.slice(2).toLowerCase());
  });

  it("nobody can rebuild or confirm a word from database, backups, index and chain together", async () => {
    const after = join(folder, "after.backup");
    await backUp(after);
    const database = await dumpOf(stage);
    const backups = [await unpacked(before), await unpacked(after)];
    const keyCopy = await readFile(keyCopyOf(before), "utf8");
    const list = await readFile(stage.settings.erasuresFile, "utf8");
    // The index is made of nothing but the chain's transactions and events.
    const chain = await chainOf(stage);
    const everything = [database, ...backups, keyCopy, list, chain].join("\n").toLowerCase();

    expect(everything).not.toContain(Buffer.from(JPEG.rawBody).toString("hex").slice(40, 120));
    const { rows: left } = await stage.database.query<{ subject: string }>(
      "SELECT subject FROM photo JOIN photo_part ON photo = id",
    );
    expect(left.map(({ subject }) => subject)).toEqual([resident.address]);

    // Not readable, not as a plain hash.
    for (const word of ERASED) {
      const bytes = Buffer.from(word);
      const forms = [
        word,
        bytes.toString("hex"),
        bytes.toString("base64"),
        keccak256(toHex(word)).slice(2),
        ...["sha256", "sha1", "md5"].map((hash) => createHash(hash).update(word).digest("hex")),
      ];
      for (const form of forms) expect(everything).not.toContain(form.toLowerCase());
    }

    // Every key that anybody, the holder of the master key included, can still unwrap opens none of the sealed words.
    const master = await fileMasterKey(stage.settings.masterKeyFile);
    const wrapped = Object.entries(JSON.parse(keyCopy) as Record<string, string>);
    const rows = backups[0]!
      .split("\n")
      .filter((line) => line.startsWith('{"table"'))
      .map((line) => JSON.parse(line) as { table: string; row: Record<string, string> });
    const addressOf = new Map(
      rows
        .filter(({ table }) => table === "subject")
        .map(({ row }) => [row["key_id"]!, row["address"]!] as const),
    );
    const keys = await Promise.all(
      wrapped.map(async ([keyId, key]) => {
        const place = {
          table: "subject",
          id: addressOf.get(keyId)!,
          version: 1,
          field: "wrapped_key",
        };
        return master.unwrap(place, Buffer.from(key, "base64"));
      }),
    );
    expect(keys).toHaveLength(2);
    const sealed = rows.filter(
      ({ table, row }) => table === "record" && row["subject"] === partner.address,
    );
    expect(sealed).toHaveLength(2);
    for (const { row } of sealed) {
      for (const field of ["salt", "content"]) {
        const place = { table: "record", id: row["id"]!, version: 1, field };
        const bytes = Buffer.from(row[`sealed_${field}`]!.slice(2), "hex");
        for (const key of keys) expect(() => unseal(key, place, bytes)).toThrow();
      }
    }

    // The commitments are still in the old backup and on the chain: without the salt a right guess proves nothing.
    const saltsLeft = [
      ...(everything.match(/0x[0-9a-f]{64}/g) as Hex[]),
      `0x${"0".repeat(64)}` as const,
    ];
    for (const { row } of sealed) {
      expect(commitments).toContain(row["commitment"]);
      const content =
        row["kind"] === "plan"
          ? ({ title: ERASED[1]! } as const)
          : {
              name: ERASED[0]!,
              language: "nl",
              benefit: "yes" as const,
              ageGroup: "27+" as const,
              arrangement: false,
              representative: null,
              neighbourhood: "Plattenburg",
            };
      for (const salt of new Set(saltsLeft)) {
        const guess = commitmentOf({
          salt,
          chainId: 68_110_001,
          contract: row["contract"] as Hex,
          record: row["id"]!,
          version: 1,
          kind: row["kind"] as "plan",
          content: content,
        });
        expect(guess).not.toBe(row["commitment"]);
      }
    }
  });

  it("a backup from before it brings back everybody but who was erased", async () => {
    const was = told(await ownData(resident));
    const proof = "SELECT process, count FROM destruction";
    await stage.database.query(
      "INSERT INTO destruction (process, rule, count) VALUES ('log', '3 years', 7)",
    );
    expect((await restore(before)).erasedSince).toBe(1);
    // The proof of what was destroyed since the backup stays too.
    expect((await stage.database.query(proof)).rows).toEqual([{ process: "log", count: 7 }]);
    const { rowCount } = await stage.database.query("SELECT FROM record WHERE subject = $1", [
      partner.address,
    ]);
    expect(rowCount).toBe(0);
    expect((await ownData(partner)).records).toEqual([]);
    expect(told(await ownData(resident)).letters).toEqual(was.letters);
  });

  it("an old copy of the keys does not bring them back either: the list of erasures does", async () => {
    await writeFile(keyCopyOf(before), stolenKeys);
    expect((await restore(before)).erasedSince).toBe(1);
    expect((await ownData(partner)).records).toEqual([]);
  });

  it("a new master key makes such a copy worthless", async () => {
    await writeFile(keyCopyOf(before), stolenKeys);
    const count = await withDossier(({ database }) =>
      rotateMasterKey(database, stage.settings.masterKeyFile),
    );
    expect(count).toBe(2);
    await expect(restore(before)).rejects.toThrow("master key does not fit");

    await withDossier(({ database, keyCopies }) => keyCopies.refresh(database));
    expect((await restore(before)).erasedSince).toBe(1);
    expect(told(await ownData(resident)).records).toHaveLength(2);
  });
});

async function dumpOf({ database }: Stage): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const dumps = await Promise.all(
    rows.map(({ name }) => database.query(`SELECT to_jsonb(t) AS row FROM "${name}" t`)),
  );
  return dumps.flatMap(({ rows: all }) => all.map((row) => JSON.stringify(row))).join("\n");
}

async function chainOf({ ledger }: Stage): Promise<string> {
  const last = await ledger.client.getBlockNumber();
  const blocks = await Promise.all(
    Array.from({ length: Number(last) + 1 }, (_, number) =>
      ledger.client.getBlock({ blockNumber: BigInt(number), includeTransactions: true }),
    ),
  );
  const logs = await ledger.client.getLogs({ fromBlock: 0n });
  const text = (value: unknown) =>
    JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each));
  return `${text(blocks)}\n${text(logs)}`;
}
