import { invitationIdOf } from "../../protocol/invitations/invitation-token.ts";
import { inDossier } from "./dossier-database.ts";

/** The term of an invitation is over, as it is after a week: nobody can wait for that here. */
export async function letExpire(link: string): Promise<void> {
  const id = invitationIdOf(new URL(link, "http://localhost").hash.slice(1));
  await inDossier("UPDATE invitation SET until = now() WHERE id = $1", [id]);
}
