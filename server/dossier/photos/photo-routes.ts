import { eq } from "drizzle-orm";
import type { Context } from "hono";
import { Hono } from "hono";
import type { Photo, PhotoMoment, PhotosAnswer } from "../../../protocol/wire/photos-api.ts";
import { mayPhotograph, mayRemovePhoto } from "../../access/may-photograph.ts";
import type { What } from "../../access/may-read.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { letters, photos } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { writeAudit } from "../write-audit.ts";
import { readPhotoBody } from "./read-photo-body.ts";
import type { PhotoRow } from "./read-photos.ts";
import { photoOf, photosOf, picturesOf } from "./read-photos.ts";
import { storePhoto } from "./store-photo.ts";

/** A picture and nothing else: opened by itself it runs nothing, asks nothing and is kept as a file without a name in it. */
const HEADERS = {
  "content-type": "image/jpeg",
  "content-disposition": 'attachment; filename="photo.jpg"',
  "content-security-policy": "default-src 'none'; sandbox",
};

const whatOf = ({ letter }: PhotoRow): What => (letter === null ? "goalPhotos" : "letterPhotos");

/** Photos of a step's begin and end and of a letter, each optional: added by resident and mentor, never asked for. */
export function photoRoutes(services: Services, limit: RateLimit) {
  const { database } = services;

  /** The photo of this id, with whom it is about and who asks. @throws Problem not-found where who asks has no part in it. */
  const photoAt = async (c: Context) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const [row] = await database
      .select()
      .from(photos)
      .where(eq(photos.id, uuidParam(c)));
    if (!row) throw new Problem("not-found");
    return { acting, viewer, row, subject: await subjectOf(services, facts, row.subject) };
  };

  return new Hono<Carried>()
    .get("/residents/:address/photos", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      const subject = await subjectOf(services, facts, addressParam(c));
      if (!mayRead(viewer, subject, "goalPhotos")) throw new Problem("not-allowed");
      const rows = await photosOf(database, subject.address);
      const found = rows.filter((row) => mayRead(viewer, subject, whatOf(row)));
      return c.json<PhotosAnswer>({ photos: found.map(photoOf) });
    })
    .put("/residents/:address/subgoals/:subgoalId/photos/:moment", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const subject = await subjectOf(services, facts, addressParam(c));
      if (!mayPhotograph(viewer, subject)) throw new Problem("not-allowed");
      const moment = c.req.param("moment");
      const number = c.req.param("subgoalId");
      const subgoalId = /^[1-9][0-9]{0,8}$/.test(number) ? Number(number) : 0;
      if (!isMoment(moment)) throw new Problem("not-found");
      const plan = subgoalId && (await facts.planOf(await facts.planOfSubgoal(subgoalId)));
      if (!plan || plan.resident !== subject.address) throw new Problem("not-found");

      const bytes = await readPhotoBody(c);
      const field = { subgoalId, moment };
      return c.json<Photo>(
        await storePhoto(services, viewer.address, subject.address, field, bytes),
      );
    })
    .put("/letters/:id/photo", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const letter = uuidParam(c);
      const [row] = await database
        .select({ subject: letters.subject })
        .from(letters)
        .where(eq(letters.id, letter));
      const subject = row && (await subjectOf(services, facts, row.subject));
      if (!subject || !mayPhotograph(viewer, subject)) throw new Problem("not-found");

      const bytes = await readPhotoBody(c);
      const field = { letter };
      return c.json<Photo>(
        await storePhoto(services, viewer.address, subject.address, field, bytes),
      );
    })
    .get("/photos/:id", async (c) => {
      const { acting, viewer, row, subject } = await photoAt(c);
      if (!mayRead(viewer, subject, whatOf(row))) throw new Problem("not-found");
      const picture = (await picturesOf(services, row.subject, [row])).get(row.id);
      if (!picture) throw new Problem("not-found");
      await noteLook(services, acting, "photo", [row.subject]);
      return c.body(new Uint8Array(picture), 200, HEADERS);
    })
    .delete("/photos/:id", async (c) => {
      const { viewer, row, subject } = await photoAt(c);
      limit(viewer.address);
      if (!mayRemovePhoto(viewer, subject, row.by)) throw new Problem("not-found");
      await database.transaction(async (change) => {
        await change.delete(photos).where(eq(photos.id, row.id));
        await writeAudit(services, change, viewer.address, "erase", "photo", [row.subject]);
      });
      return c.body(null, 204);
    });
}

function isMoment(text: string): text is PhotoMoment {
  return text === "begin" || text === "end";
}
