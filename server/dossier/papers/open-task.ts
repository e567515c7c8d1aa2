import type { InferSelectModel } from "drizzle-orm";
import type { PaperTask } from "../../../protocol/wire/help-api.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { paperTasks } from "../tables.ts";

/** Where in the table the sealed place of a task stands: it opens nowhere else. */
export const taskPlace = (id: string) =>
  ({ table: "paper_task", id, version: 1, field: "place" }) as const;

/** A task in words, under its resident's key. */
export function openTask(key: Buffer, row: InferSelectModel<typeof paperTasks>): PaperTask {
  const { id, subject, official, purpose, sealedPlace, at, until } = row;
  return {
    id,
    resident: subject,
    official,
    purpose,
    place: unsealJson<string>(key, taskPlace(id), sealedPlace),
    at: seconds(at),
    until: seconds(until),
  };
}
