import { asc, eq, inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Photo } from "../../../protocol/wire/photos-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { seconds } from "../seconds.ts";
import { photoParts, photos } from "../tables.ts";
import { openPhoto } from "./photo-bytes.ts";

export type PhotoRow = typeof photos.$inferSelect;

/** A photo without its picture. */
export function photoOf({ id, subgoalId, moment, letter, size, at, by }: PhotoRow): Photo {
  return { id, subgoalId, moment, letter, size, at: seconds(at), by };
}

/** Which photos there are about a person, in the order in which they came. */
export function photosOf(database: Database, subject: Address): Promise<PhotoRow[]> {
  return database
    .select()
    .from(photos)
    .where(eq(photos.subject, subject))
    .orderBy(asc(photos.position));
}

/** The pictures of photos of one person, by id. @throws Problem unexpected when somebody changed the database. */
export async function picturesOf(
  { database, keys }: Pick<Services, "database" | "keys">,
  subject: Address,
  rows: readonly PhotoRow[],
): Promise<Map<string, Buffer>> {
  const key = (await keys.of([subject])).get(subject);
  if (!key || rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const parts = await database
    .select()
    .from(photoParts)
    .where(inArray(photoParts.photo, ids))
    .orderBy(asc(photoParts.photo), asc(photoParts.part));
  const sealed = Map.groupBy(parts, ({ photo }) => photo);
  return new Map(
    rows.map(({ id, parts: count }) => {
      const own = (sealed.get(id) ?? []).map((part) => part.sealed);
      try {
        if (own.length !== count) throw new RangeError("A part is missing");
        return [id, openPhoto(key, id, own)] as const;
      } catch {
        throw new Problem("unexpected", `Photo ${id} does not open`);
      }
    }),
  );
}
