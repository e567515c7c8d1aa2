import { z } from "zod";
import type { NewVersion } from "../../../protocol/wire/dossier-api.ts";
import { CONTENTS } from "./contents.ts";

/** The body of POST /records/{id}/versions. What kind of record it is, the record itself says. */
export const newVersion = z.strictObject({
  after: z.int().positive().max(10_000),
  content: z.union([
    CONTENTS.person,
    CONTENTS.report,
    CONTENTS.suggestion,
    CONTENTS.bridge,
    CONTENTS.ownWords,
  ]),
}) satisfies z.ZodType<NewVersion>;
