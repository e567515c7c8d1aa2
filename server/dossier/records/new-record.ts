import { z } from "zod";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import type { RecordKind } from "../../../protocol/wire/dossier-records.ts";
import { wireAddress } from "../wire-address.ts";
import { CONTENTS } from "./contents.ts";

/** The body of POST /records. */
export const newRecord: z.ZodType<NewRecord> = z
  .looseObject({ kind: z.enum(Object.keys(CONTENTS) as RecordKind[]) })
  .transform((body, context) => {
    const form = z.strictObject({
      kind: z.literal(body.kind),
      subject: wireAddress,
      content: CONTENTS[body.kind] as z.ZodType<NewRecord["content"]>,
    });
    const read = form.safeParse(body, { reportInput: true });
    if (read.success) return read.data as NewRecord;
    for (const issue of read.error.issues) context.issues.push(issue as never);
    return z.NEVER;
  });

/** Together they stay far below the megabyte that a body may be. */
export const MOST_TOGETHER = 100;

/** The body of POST /record-batches. */
export const newRecords = z.strictObject({ records: z.array(newRecord).min(1).max(MOST_TOGETHER) });
