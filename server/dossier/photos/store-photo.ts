import { randomUUID } from "node:crypto";
import { and, eq, sum } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Photo, PhotoMoment } from "../../../protocol/wire/photos-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { photoParts, photos, subjects } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { sealPhoto } from "./photo-bytes.ts";
import { photoOf } from "./read-photos.ts";

/** Bytes of all photos of one person: some sixty of a phone. */
const MOST_BYTES = 20_000_000;

/** Of what a photo is. */
export type PhotoField = { subgoalId: number; moment: PhotoMoment } | { letter: string };

/** Seals a photo that was judged before, in the place of the one that was there. @throws Problem too-large above the room that one person has. */
export async function storePhoto(
  services: Services,
  by: Address,
  subject: Address,
  field: PhotoField,
  bytes: Uint8Array,
): Promise<Photo> {
  const id = randomUUID();
  return services.database.transaction(async (change) => {
    const key = await services.keys.forWriting(subject, by, change);
    // One photo of a person at a time.
    await change.select().from(subjects).where(eq(subjects.address, subject)).for("update");
    await change
      .delete(photos)
      .where(
        "letter" in field
          ? eq(photos.letter, field.letter)
          : and(eq(photos.subgoalId, field.subgoalId), eq(photos.moment, field.moment)),
      );
    const [used] = await change
      .select({ bytes: sum(photos.size) })
      .from(photos)
      .where(eq(photos.subject, subject));
    if (Number(used!.bytes) + bytes.length > MOST_BYTES) throw new Problem("too-large");

    const parts = sealPhoto(key, id, bytes);
    const [row] = await change
      .insert(photos)
      .values({
        id,
        subject,
        ...field,
        size: bytes.length,
        parts: parts.length,
        at: new Date(),
        by,
      })
      .returning();
    await change
      .insert(photoParts)
      .values(parts.map((sealed, part) => ({ photo: id, part, sealed })));
    await writeAudit(services, change, by, "write", "photo", [subject]);
    return photoOf(row!);
  });
}
