import type { Subject } from "../../access/subject.ts";
import type { Viewer } from "../../access/viewer.ts";
import type { Services } from "../../services.ts";
import { writeAudit } from "../write-audit.ts";

/** Leaves a line for the person whose plan a communitybuilder read; an auditor left one when saying why. */
export async function noteReaderLook(
  services: Pick<Services, "database" | "keys">,
  { address, reads }: Viewer,
  subject: Subject,
): Promise<void> {
  if (reads !== "communityBuilder") return;
  await writeAudit(services, services.database, address, "read", "plan", [subject.address]);
}
