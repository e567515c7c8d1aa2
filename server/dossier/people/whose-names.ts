import type { Address } from "../../../protocol/wire/basics.ts";
import type { BesideAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Viewer } from "../../access/viewer.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Services } from "../../services.ts";

/**
 * Whose names somebody might read, so that not the whole town has to be looked up for a mentor; null for everybody's. It decides
 * nothing: whether they may is asked for each of them. Without the index everybody is looked up.
 */
export async function whoseNames(
  { settings }: Pick<Services, "settings">,
  { address, role, reads }: Viewer,
): Promise<Address[] | null> {
  if (role === "office" || reads === "communityBuilder") return null;
  try {
    const answer = await askIndex(settings.indexUrl, `/beside/${address}`);
    const { people } = (await answer.json()) as BesideAnswer;
    return [...new Set([address, ...people])];
  } catch {
    return null;
  }
}
