import { PARTICIPATION_TEXT } from "../../../protocol/terms/participation.ts";

/** What somebody says yes to. In Dutch it is the very text that counts; other languages say the same, line by line. */
export default {
  text: PARTICIPATION_TEXT,
  counts: "De Nederlandse tekst telt. Daar zegt u ja op.",
} as const;
