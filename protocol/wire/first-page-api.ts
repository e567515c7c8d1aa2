import type {
  Config,
  LettersAnswer,
  MeAnswer,
  OrganisationsAnswer,
  RecordsAnswer,
  StaffNamesAnswer,
} from "./dossier-api.ts";
import type { ResidentAnswer } from "./index-answers.ts";

/** What somebody's own first page asks, in one answer. Part of the dossier's REST API, under /api/v1. */
export const FIRST_PAGE = "/api/v1/first-page";

/**
 * GET /api/v1/first-page -> 200. Each part is what its own question answers who asks; null where it answers no such thing, as to
 * somebody who is no resident, or could not be had: then it is asked by itself.
 */
export type FirstPageAnswer = {
  config: Config;
  me: MeAnswer;
  resident: ResidentAnswer | null;
  records: RecordsAnswer | null;
  letters: LettersAnswer | null;
  staff: StaffNamesAnswer | null;
  organisations: OrganisationsAnswer | null;
};

/** In the built wallet: by the first part of an address, the script that its desk opens with. */
export const AHEAD_FILE = "ahead.json";
export type AheadFiles = { [path: string]: string };
