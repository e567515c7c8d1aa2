import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Facts } from "../chain/facts.ts";
import { nameOf } from "../dossier/people/name-of.ts";
import type { Services } from "../services.ts";

/** What an account is told about itself. A role that ended is "none" with the moment on which it ended. */
export async function meAnswer(
  services: Services,
  facts: Facts,
  viewer: Viewer,
): Promise<MeAnswer> {
  const [staff, status, name] = await Promise.all([
    facts.staffOf(viewer.address),
    facts.statusOf(viewer.address),
    nameOf(services, viewer.address),
  ]);
  return {
    address: viewer.address,
    name,
    role: viewer.role,
    organisation: viewer.organisation,
    reads: viewer.reads,
    roleUntil: staff.role === "none" ? null : staff.until,
    written: staff.role === "none" ? null : { role: staff.role, from: staff.from },
    status,
  };
}
