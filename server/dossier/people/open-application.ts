import type { Application, NewApplication } from "../../../protocol/wire/dossier-api.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import type { ApplicationRow } from "./waiting-applications.ts";

/** Opens what somebody wrote who asked to take part. */
export function openApplication(
  key: Buffer,
  { subject, sealedContent, at }: ApplicationRow,
): Application {
  const written = unsealJson<NewApplication>(key, applicationPlace(subject), sealedContent);
  return { ...written, at: seconds(at) };
}

export function applicationPlace(applicant: string): Place {
  return { table: "application", id: applicant, version: 1, field: "content" };
}
