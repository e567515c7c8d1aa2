import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { BesideAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Viewer } from "../../access/viewer.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Services } from "../../services.ts";
import { sharing } from "../tables.ts";

type Kept = Pick<Services, "settings" | "database">;

/**
 * Whose names somebody might read, so that not the whole town has to be looked up for a mentor or a communitybuilder; null for
 * everybody's. It decides nothing: whether they may is asked for each of them. Without the index everybody is looked up.
 */
export async function whoseNames(
  { settings, database }: Kept,
  { address, role, reads }: Pick<Viewer, "address" | "role" | "reads">,
): Promise<Address[] | null> {
  if (role === "office") return null;
  try {
    const answer = await askIndex(settings.indexUrl, `/beside/${address}`);
    const { people } = (await answer.json()) as BesideAnswer;
    const sharing = reads === "communityBuilder" ? await sharePlans(database) : [];
    return [...new Set([address, ...people, ...sharing])];
  } catch {
    return null;
  }
}

/** Who lets communitybuilders look along now, of every neighbourhood. */
async function sharePlans(database: Kept["database"]): Promise<Address[]> {
  const rows = await database
    .selectDistinct({ subject: sharing.subject })
    .from(sharing)
    .where(
      and(
        eq(sharing.audience, "communityBuilder"),
        or(isNull(sharing.until), gt(sharing.until, sql`now()`)),
      ),
    );
  return rows.map(({ subject }) => subject);
}
