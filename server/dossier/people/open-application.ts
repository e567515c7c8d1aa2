import type { NewApplication } from "../../../protocol/wire/dossier-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import type { applications } from "../tables.ts";

/** Opens what somebody wrote who asked to take part. */
export function openApplication(
  key: Buffer,
  { subject, sealedContent }: typeof applications.$inferSelect,
): NewApplication {
  return unsealJson<NewApplication>(key, applicationPlace(subject), sealedContent);
}

export function applicationPlace(applicant: string): Place {
  return { table: "application", id: applicant, version: 1, field: "content" };
}
