import type { Address } from "../../../../protocol/wire/basics.ts";
import type {
  PaperPurpose,
  PaperTask,
  PaperTasksAnswer,
} from "../../../../protocol/wire/help-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";

/** The paper of this official about this that is open now, or null; undefined while nobody knows. @param purpose Null where nothing has to be read. */
export function usePaperTask(
  resident: Address,
  purpose: PaperPurpose | null,
): PaperTask | null | undefined {
  const answer = useAsk<PaperTasksAnswer>("/api/v1/paper-tasks", { enabled: !!purpose });
  const tasks = valueOf(answer)?.tasks;
  if (!tasks) return undefined;
  return tasks.find((one) => one.resident === resident && one.purpose === purpose) ?? null;
}
