import type { LetterVersionsAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../protocol/wire/dossier-records.ts";

/** Whether a letter still says what was shown: its newest words, and whether its creditor may know. */
export const isSameLetter =
  (shown: Letter) =>
  ({ mayKnow, versions }: LetterVersionsAnswer): boolean =>
    mayKnow === shown.mayKnow && (versions.at(-1)?.version ?? 1) === shown.version;
