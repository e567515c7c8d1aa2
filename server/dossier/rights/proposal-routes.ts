import { and, eq } from "drizzle-orm";
import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import type { Address } from "../../../protocol/wire/basics.ts";
import type {
  NewProposal,
  OfficeObjection,
  ProposalAgreement,
  ProposalSentBack,
  ProposedAnswer,
} from "../../../protocol/wire/rights-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { sealJson } from "../keys/seal-json.ts";
import { objections } from "../tables.ts";
import { text } from "../words.ts";
import { writeAudit } from "../write-audit.ts";
import {
  objectionPlace,
  openForOffice,
  openObjection,
  openProposal,
  type ObjectionRow,
} from "./open-objection.ts";

const proposals = z.int().min(0).max(2_147_483_647);

export const newProposal = z.strictObject({
  answer: text(2_000),
  proposals,
  apart: z.boolean(),
}) satisfies z.ZodType<NewProposal>;

export const proposalAgreement = z.strictObject({
  proposals,
  apart: z.boolean(),
}) satisfies z.ZodType<ProposalAgreement>;

export const proposalSentBack = z.strictObject({
  reason: text(1_000),
  proposals,
}) satisfies z.ZodType<ProposalSentBack>;

type Change = Partial<typeof objections.$inferInsert>;

/** Nothing waits for a second official any more. */
const NO_PROPOSAL = {
  sealedProposal: null,
  proposedBy: null,
  proposedAt: null,
  sealedSentBack: null,
  sentBackBy: null,
  sentBackAt: null,
  apart: false,
} satisfies Change;

/**
 * An answer to who does not agree is the word of two officials: one puts it forward, another reads it beside the objection
 * and agrees, or sends it back with a reason. Each change names which words it was about.
 */
export function proposalRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;

  const office = async (c: Context<Carried>) => {
    const { viewer } = await actingAccount(services, c);
    limit(viewer.address);
    if (viewer.role !== "office") throw new Problem("not-allowed");
    return { by: viewer.address, id: uuidParam(c) };
  };

  /** Changes one objection that has no answer yet. @throws Problem changed-since where other words were read than stand there now. */
  const change = async (
    { id, by }: { id: string; by: Address },
    read: number,
    to: (key: Buffer, row: ObjectionRow) => Change,
  ) =>
    database.transaction(async (changing) => {
      const [row] = await changing
        .select()
        .from(objections)
        .where(eq(objections.id, id))
        .for("update");
      if (!row) throw new Problem("not-found");
      if (row.answeredAt) throw new Problem("conflict", "This was answered before");
      if (row.proposals !== read) throw new Problem("changed-since");
      // An answer is theirs too who came back for nothing but this.
      const key = (await keys.of([row.subject], changing)).get(row.subject)!;
      const [after] = await changing
        .update(objections)
        .set(to(key, row))
        .where(eq(objections.id, id))
        .returning();
      await writeAudit(services, changing, by, "write", "objection", [row.subject]);
      return openForOffice(key, after!);
    });

  return new Hono<Carried>()
    .put("/objections/:id/proposal", async (c) => {
      const asked = await office(c);
      const { answer, proposals: read, apart } = await readBody(c, newProposal);
      const proposed = await change(asked, read, (key, row) => {
        needApart(apart, key, row);
        // Others write anew only once it came back.
        if (row.sealedProposal && !row.sealedSentBack && row.proposedBy !== asked.by)
          throw new Problem("conflict", "Words of somebody else wait for an official");
        return {
          ...NO_PROPOSAL,
          proposals: read + 1,
          sealedProposal: sealJson(key, objectionPlace(row.id, "proposal", read + 1), answer),
          proposedBy: asked.by,
          proposedAt: new Date(),
          apart,
        };
      });
      return c.json<OfficeObjection>(proposed);
    })
    .delete("/objections/:id/proposal", async (c) => {
      const { id, by } = await office(c);
      await database.transaction(async (changing) => {
        const [gone] = await changing
          .update(objections)
          .set(NO_PROPOSAL)
          .where(and(eq(objections.id, id), eq(objections.proposedBy, by)))
          .returning();
        if (!gone) throw new Problem("not-found");
        await writeAudit(services, changing, by, "write", "objection", [gone.subject]);
      });
      return c.body(null, 204);
    })
    .put("/objections/:id/agreement", async (c) => {
      const asked = await office(c);
      const { proposals: read, apart } = await readBody(c, proposalAgreement);
      const answered = await change(asked, read, (key, row) => {
        const { answer, by } = proposalFor(asked.by, key, row);
        needApart(apart, key, row);
        return {
          ...NO_PROPOSAL,
          sealedAnswer: sealJson(key, objectionPlace(row.id, "answer"), answer),
          answeredAt: new Date(),
          answeredBy: by,
          agreedBy: asked.by,
          apart: apart && row.apart,
        };
      });
      return c.json<OfficeObjection>(answered);
    })
    .put("/objections/:id/sending-back", async (c) => {
      const asked = await office(c);
      const { reason, proposals: read } = await readBody(c, proposalSentBack);
      const sentBack = await change(asked, read, (key, row) => {
        proposalFor(asked.by, key, row);
        return {
          sealedSentBack: sealJson(key, objectionPlace(row.id, "sentBack", read), reason),
          sentBackBy: asked.by,
          sentBackAt: new Date(),
        };
      });
      return c.json<OfficeObjection>(sentBack);
    });
}

/**
 * The words that wait for this official. @throws Problem conflict for whose words they are; changed-since where they were
 * taken back, or sent back by another.
 */
function proposalFor(official: Address, key: Buffer, row: ObjectionRow): ProposedAnswer {
  const proposal = openProposal(key, row);
  if (!proposal || proposal.sentBack) throw new Problem("changed-since");
  if (proposal.by === official) throw new Problem("conflict", "Another official must read it");
  return proposal;
}

/**
 * Who decided or wrote something has no part in the answer to who does not agree with it (decision 103). Other words for a record, as
 * for a name, whoever wrote it may put right: there nobody is asked. @throws Problem conflict where it is asked and was not said.
 */
function needApart(apart: boolean, key: Buffer, row: ObjectionRow): void {
  const { about, record } = openObjection(key, row);
  if (!apart && (about !== "words" || record === null))
    throw new Problem("conflict", "Who decided or wrote it does not answer");
}
