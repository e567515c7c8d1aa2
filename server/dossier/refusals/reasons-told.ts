import { asc } from "drizzle-orm";
import { REFUSAL_CODES, type RefusalKind } from "../../../protocol/refusals/refusal-codes.ts";
import { monthOf } from "../../../protocol/time/month-of.ts";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { RefusalsAnswer, ReportAnswer } from "../../../protocol/wire/report-api.ts";
import { askIndex } from "../../gateway/ask-index.ts";
import type { Services } from "../../services.ts";
import { toldReasons } from "../tables.ts";
import { codesOf } from "./codes-of.ts";
import { tellReasons } from "./tell-reasons.ts";

const KINDS = Object.keys(REFUSAL_CODES) as RefusalKind[];

/** Why was refused, as the council is told. Each quarter is counted once, and kept as it was told. */
export function reasonsTold(services: Services) {
  let counted = 0;
  return async ({ time }: Head): Promise<ReportAnswer["reasons"]> => {
    const now = monthOf(time);
    const quarter = now - (now % 3);
    if (counted !== quarter) await countNew(services, now);
    counted = quarter;
    const rows = await readTold(services);
    const told = (kind: RefusalKind) =>
      rows.filter((row) => row.kind === kind).map(({ telling }) => telling);
    return Object.fromEntries(KINDS.map((kind) => [kind, told(kind)])) as ReportAnswer["reasons"];
  };
}

function readTold({ database }: Services) {
  return database.select().from(toldReasons).orderBy(asc(toldReasons.until));
}

async function countNew(services: Services, now: number): Promise<void> {
  const answer = await askIndex(services.settings.indexUrl, "/refusals");
  const refusals = (await answer.json()) as RefusalsAnswer;
  const before = await readTold(services);
  for (const kind of KINDS) {
    const { refused, toldIn } = refusals[kind];
    const after = before.findLast((row) => row.kind === kind)?.until ?? 0;
    const wanted = refused.filter(({ month }) => month >= after);
    const codes = await codesOf(
      services,
      kind,
      wanted.map(({ commitment }) => commitment),
    );
    const told = tellReasons(
      refused.map((one) => ({ ...one, code: codes.get(one.commitment) ?? "other" })),
      {
        codes: REFUSAL_CODES[kind],
        now,
        toldIn: toldIn && { total: new Set(toldIn.total), places: new Set(toldIn.places) },
        after,
      },
    );
    const rows = told.map((one) => ({ kind, ...one }));
    if (rows.length > 0)
      await services.database.insert(toldReasons).values(rows).onConflictDoNothing();
  }
}
