import { randomUUID } from "node:crypto";
import { and, asc, count, eq, gt } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { mayOpenPaper } from "../../access/may-open-paper.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type {
  NewPaperTask,
  PaperStep,
  PaperTask,
  PaperTasksAnswer,
} from "../../../protocol/wire/help-api.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { chainNow } from "../../help/chain-now.ts";
import type { ReadHelp } from "../../help/help-logs.ts";
import { papersOf } from "../../help/papers-of.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { paperTasks } from "../tables.ts";
import { line } from "../words.ts";
import { writeAudit } from "../write-audit.ts";
import { needsPaperAccount } from "./needs-paper-account.ts";
import { openTask, taskPlace } from "./open-task.ts";
import { readChoices } from "./read-choices.ts";

/** How long a paper lies before somebody, in milliseconds. */
const TERM = 24 * 3_600_000;
/** More papers than this nobody fills in on a day. */
const MOST_OPEN = 20;

export const newPaperTask = z.strictObject({
  purpose: z.enum(["goals", "debts", "letters"]),
  place: line(200),
}) satisfies z.ZodType<NewPaperTask>;

/** Who has a signed paper before them, about what, and for how long. What they may read by it the access rule decides. */
export function paperRoutes(services: Services, readHelp: ReadHelp, limit: RateLimit) {
  const { database, keys } = services;

  /** The organisations of whose officials a step of this resident waits for a second yes. */
  const waitingFor = async (resident: Address): Promise<number[]> => {
    const [logs, choices, { timestamp }, facts] = await Promise.all([
      readHelp(),
      readChoices(database, resident),
      services.chain.client.getBlock(),
      services.facts(),
    ]);
    const now = chainNow(timestamp);
    const waits = (one: Pick<PaperStep, "confirmedBy" | "end" | "answerUntil">) =>
      !one.confirmedBy && !one.end && one.answerUntil >= now;
    const steps = papersOf(logs).filter((one) => one.resident === resident && waits(one));
    const staff = await Promise.all(steps.map(({ proposedBy }) => facts.staffOf(proposedBy)));
    return [...staff, ...choices.filter(waits)].map(({ organisation }) => organisation);
  };
  const openOf = (official: Address) =>
    and(eq(paperTasks.official, official), gt(paperTasks.until, new Date()));

  return new Hono<Carried>()
    .post("/residents/:address/paper-tasks", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const { purpose, place } = await readBody(c, newPaperTask);
      const subject = await subjectOf(services, facts, addressParam(c));
      const resident = subject.address;
      if (!mayOpenPaper(viewer, subject, await waitingFor(resident)))
        throw new Problem("not-allowed");
      await needsPaperAccount(services, facts, resident);

      const task = await database.transaction(async (change) => {
        const [held] = await change
          .select({ open: count() })
          .from(paperTasks)
          .where(openOf(viewer.address));
        if (held!.open >= MOST_OPEN) throw new Problem("too-many-requests");
        const key = await keys.forWriting(resident, viewer.address, change);
        const id = randomUUID();
        const at = new Date();
        const [row] = await change
          .insert(paperTasks)
          .values({
            id,
            subject: resident,
            official: viewer.address,
            purpose,
            sealedPlace: sealJson(key, taskPlace(id), place),
            at,
            until: new Date(at.getTime() + TERM),
          })
          .returning();
        const what = `paper-task-${purpose}`;
        await writeAudit(services, change, viewer.address, "write", what, [resident]);
        return openTask(key, row!);
      });
      services.papers.changed(resident);
      return c.json<PaperTask>(task, 201);
    })
    .get("/paper-tasks", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const rows = await database
        .select()
        .from(paperTasks)
        .where(openOf(viewer.address))
        .orderBy(asc(paperTasks.at));
      const keysOf = await keys.of(rows.map(({ subject }) => subject));
      return c.json<PaperTasksAnswer>({
        tasks: rows.flatMap((row) => {
          const key = keysOf.get(row.subject);
          return key ? [openTask(key, row)] : [];
        }),
      });
    })
    .delete("/paper-tasks/:id", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      const [ended] = await database
        .update(paperTasks)
        .set({ until: new Date() })
        .where(and(eq(paperTasks.id, uuidParam(c)), openOf(viewer.address)))
        .returning({ subject: paperTasks.subject });
      if (!ended) throw new Problem("not-found");
      services.papers.changed(ended.subject);
      return c.body(null, 204);
    });
}
