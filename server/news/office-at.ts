import type { OfficeAnswer } from "../../protocol/wire/index-answers.ts";
import { askIndex } from "../gateway/ask-index.ts";

/** What the office sees: who there is, and who stands beside whom. */
export async function officeAt(indexUrl: string): Promise<OfficeAnswer> {
  return (await (await askIndex(indexUrl, "/office")).json()) as OfficeAnswer;
}
