import type { Subject } from "../../access/subject.ts";
import { noteLook, type Looker, type Lookout } from "../note-look.ts";

/** Leaves a line for the person whose plan a communitybuilder read; an auditor left one when saying why. */
export async function noteReaderLook(
  services: Lookout,
  looker: Looker,
  subject: Subject,
): Promise<void> {
  if (looker.viewer.reads !== "communityBuilder") return;
  await noteLook(services, looker, "plan", [subject.address]);
}
