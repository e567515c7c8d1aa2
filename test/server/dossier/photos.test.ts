import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bareJpeg } from "../../../protocol/photos/bare-jpeg.ts";
import type { LettersAnswer, Problem } from "../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import type { Photo, PhotosAnswer } from "../../../protocol/wire/photos-api.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { openPhoto, sealPhoto } from "../../../server/dossier/photos/photo-bytes.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { CANVAS_JPEG, segment, withBytes } from "../stage/photo.ts";

const { resident, neighbour, mentor, nextMentor, creditor, official, stranger } = actors;
const bare = bareJpeg(CANVAS_JPEG)!;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

let stage: Stage;
let browser: Browser;
let letter: Letter;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  letter = await browser.ask<Letter>(201, "POST", of(resident, "letters"), mentor, {
    creditor: 2,
    creditorName: "Waterbedrijf",
    collector: null,
    reference: "WB-1",
    kind: "Water",
    parts: { principal: "100", increase: "0", interest: "0", costs: "0" },
    peildatum: "2026-11-01",
    originDate: null,
    endsBy: null,
    redeemable: true,
  });
});
afterAll(() => stage?.close());

const of = (who: Actor, what: string) => `/api/v1/residents/${who.address}/${what}`;
const step = (who: Actor, subgoal: number | string, moment = "begin") =>
  of(who, `subgoals/${subgoal}/photos/${moment}`);
const ofLetter = () => `/api/v1/letters/${letter.id}/photo`;
const put = <Answer = Photo>(
  status: number,
  path: string,
  who: Actor,
  rawBody: Uint8Array<ArrayBuffer> = bare,
  headers = {},
) =>
  browser.ask<Answer>(status, "PUT", path, who, undefined, {
    headers: { "content-type": "image/jpeg", ...headers },
    rawBody,
  });
const see = (who: Actor, id: string) => browser.send("GET", `/api/v1/photos/${id}`, who);
const listed = async (who: Actor, whose: Actor = resident) =>
  (await browser.ask<PhotosAnswer>(200, "GET", of(whose, "photos"), who)).photos;
const others = [neighbour, nextMentor, creditor, official, stranger];

describe("a photo of a step", () => {
  let begin: Photo;

  it("is added by the resident and by the mentor, and seen by those two alone", async () => {
    begin = await put(200, step(resident, 3), resident);
    const end = await put(200, step(resident, 3, "end"), mentor);
    expect(begin).toMatchObject({ subgoalId: 3, moment: "begin", letter: null, size: bare.length });
    for (const who of [resident, mentor]) {
      expect(await listed(who)).toEqual([begin, end]);
      expect(hex(new Uint8Array(await (await see(who, begin.id)).arrayBuffer()))).toBe(hex(bare));
    }
    for (const who of others) {
      await browser.ask(403, "GET", of(resident, "photos"), who);
      expect((await see(who, begin.id)).status).toBe(404);
      await put(403, step(resident, 4), who);
      await browser.ask(404, "DELETE", `/api/v1/photos/${begin.id}`, who);
    }
  });

  it("is a picture and nothing else for whoever opens it", async () => {
    const { headers } = await see(resident, begin.id);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": 'attachment; filename="photo.jpg"',
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
  });

  it("takes the place of the one before, and is logged in words", async () => {
    const newer = await put(200, step(resident, 3), resident);
    expect((await see(resident, begin.id)).status).toBe(404);
    expect((await listed(resident)).map(({ id }) => id)).toContain(newer.id);
    expect(await listed(resident)).toHaveLength(2);
    begin = newer;
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", resident);
    const lines = looks.filter(({ what }) => what === "photo");
    expect(lines.map(({ by, action }) => [by, action])).toEqual([
      [resident.address, "write"],
      [mentor.address, "read"],
      [mentor.address, "write"],
      [resident.address, "write"],
    ]);
  });

  it("is of a step of that person", async () => {
    // Step 6 is the neighbour's; steps 1 and 2 fell out of the plan.
    for (const wrong of [6, 1, 999, 0, -1, "1e3", "x", "%2e%2e", "99999999999"]) {
      await put(404, step(resident, wrong), resident);
    }
    for (const wrong of ["middle", "begin.jpg", "%2e%2e%2fend", "BEGIN"]) {
      await put(404, step(resident, 3, wrong), resident);
    }
    expect((await put(200, step(neighbour, 6), neighbour)).subgoalId).toBe(6);
  });

  it("is taken away by the person, and by the mentor only who added it", async () => {
    await browser.ask(404, "DELETE", `/api/v1/photos/${begin.id}`, mentor);
    const end = (await listed(mentor)).find(({ moment }) => moment === "end")!;
    await browser.ask(204, "DELETE", `/api/v1/photos/${end.id}`, mentor);
    await browser.ask(204, "DELETE", `/api/v1/photos/${begin.id}`, resident);
    expect(await listed(resident)).toEqual([]);
    const { rowCount } = await stage.database.query("SELECT FROM photo_part");
    expect(rowCount).toBe(1);
  });
});

describe("a photo of a letter", () => {
  const shareDebts = (share: string) =>
    browser.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share });

  it("is added at the table, and seen by the mentor while debts are shared", async () => {
    const { id } = await put(200, ofLetter(), mentor);
    expect((await see(mentor, id)).status).toBe(404);
    expect(await listed(mentor)).toEqual([]);
    expect((await see(resident, id)).status).toBe(200);

    await shareDebts("always");
    expect((await see(mentor, id)).status).toBe(200);
    expect((await listed(mentor))[0]).toMatchObject({ letter: letter.id, subgoalId: null });
    await shareDebts("no");
    expect((await see(mentor, id)).status).toBe(404);
  });

  it("is never seen by a creditor, also not by the one who may know", async () => {
    const permission = `/api/v1/letters/${letter.id}/permission`;
    await browser.ask<LettersAnswer>(200, "PUT", permission, resident, { mayKnow: "yes" });
    const [photo] = await listed(resident);
    for (const who of others) {
      expect((await see(who, photo!.id)).status).toBe(404);
      await put(404, ofLetter(), who);
      await browser.ask(404, "DELETE", `/api/v1/photos/${photo!.id}`, who);
    }
  });
});

describe("what comes as a photo", () => {
  it("is judged by its bytes, whatever its sender calls it", async () => {
    const path = step(resident, 4);
    const exif = withBytes(bare, 20, segment(0xe1, "Exif\0\0GPS"));
    const refused = await put<Problem>(400, path, resident, exif);
    expect(refused).toMatchObject({ type: "/problems/bad-input", detail: "metadata" });
    await put(400, path, resident, Uint8Array.from(Buffer.from("%PDF-1.7")));
    await put(400, path, resident, withBytes(bare, bare.length, "<script>alert(1)</script>"));
    for (const type of ["image/svg+xml", "text/html", "application/json", "image/jpeg; x=y"]) {
      await put(400, path, resident, bare, { "content-type": type });
    }
    await put(413, path, resident, new Uint8Array(950_000));
    await put(413, path, resident, new Uint8Array(1_100_000));
    expect(await listed(resident)).toHaveLength(1);
  });

  it("has no name of a file: what is sent as one is kept nowhere", async () => {
    const headers = {
      "content-disposition": 'attachment; filename="../../Wimkje-Zandstra.php"',
      slug: "../../etc/passwd",
    };
    await put(200, step(resident, 4), resident, bare, headers);
    const { rows } = await stage.database.query("SELECT * FROM photo");
    expect(JSON.stringify(rows)).not.toMatch(/Wimkje|passwd|\.\./);
    for (const wrong of ["../photos", "..%2f..%2fme", "x.jpg", `${letter.id}.jpg`, "%00"]) {
      const answer = await browser.send(
        "GET",
        `/api/v1/photos/${encodeURIComponent(wrong)}`,
        resident,
      );
      expect(answer.status).toBe(404);
    }
  });

  it("is stored once where it is sent twice with the same Idempotency-Key", async () => {
    const key = { "idempotency-key": "5b1f5c1e-8d0b-4f0e-8a43-6f0a5c3b7d11" };
    const first = await put(200, step(resident, 4, "end"), resident, bare, key);
    expect(await put(200, step(resident, 4, "end"), resident, bare, key)).toEqual(first);
    expect((await see(resident, first.id)).status).toBe(200);
  });

  it("is sealed: the database holds no byte of it, and parts that were moved do not open", async () => {
    const { rows } = await stage.database.query<{ sealed: Buffer }>(
      "SELECT sealed FROM photo_part",
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { sealed } of rows) expect(hex(sealed)).not.toContain(hex(bare.slice(0, 16)));
    await stage.database.query(`
      UPDATE photo_part p SET sealed = o.sealed FROM photo_part o
      WHERE p.photo <> o.photo AND p.photo IN (SELECT id FROM photo WHERE subgoal_id = 6)`);
    const [photo] = await listed(neighbour, neighbour);
    expect((await see(neighbour, photo!.id)).status).toBe(500);
  });

  it("opens only whole and in order", () => {
    const key = randomBytes(32);
    const bytes = randomBytes(200_000);
    const parts = sealPhoto(key, "a", bytes);
    expect(parts).toHaveLength(4);
    expect(openPhoto(key, "a", parts).equals(bytes)).toBe(true);
    expect(() => openPhoto(key, "a", parts.slice(0, 3))).toThrow();
    expect(() => openPhoto(key, "a", parts.toReversed())).toThrow();
    expect(() => openPhoto(key, "b", parts)).toThrow();
    expect(() => openPhoto(randomBytes(32), "a", parts)).toThrow();
  });
});

describe("a person's own photos", () => {
  it("are counted on the screen and whole in the file", async () => {
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident);
    expect(mine.photos.map(({ jpeg }) => jpeg)).toEqual([null, null, null]);
    const file = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/export", resident);
    expect(file.photos.map(({ jpeg }) => jpeg)).toEqual(
      [1, 2, 3].map(() => Buffer.from(bare).toString("base64")),
    );
  });
});
