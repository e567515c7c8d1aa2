import { and, desc, eq, isNull } from "drizzle-orm";
import { Hono } from "hono";
import { getAddress } from "viem";
import { z } from "zod";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type { Viewer } from "../../access/viewer.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type {
  Invitation,
  InvitationReply,
  InvitationsAnswer,
  NewInvitation,
} from "../../../protocol/wire/joining-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { refuseErased } from "../rights/refuse-erased.ts";
import { invitations } from "../tables.ts";
import { checkTicket } from "./check-ticket.ts";
import { invitationOf } from "./invitation-of.ts";
import { invitationParam } from "./invitation-param.ts";

const DAY = 86_400_000;
/** How long an invitation can be claimed, in milliseconds: without further notice, and at most. */
const TERM = 14 * DAY;
const LONGEST_TERM = 60 * DAY;

const hex = (form: RegExp) =>
  z.templateLiteral(["0x", z.string().regex(form)]) satisfies z.ZodType<Hex>;
const moment = z.int().positive().max(4_102_444_800);

export const newInvitation = z.strictObject({
  id: hex(/^[0-9a-f]{64}$/),
  neighbourhood: z.int().positive().max(255),
  until: moment.optional(),
  purpose: z.enum(["join", "device"]).optional(),
  replaces: z
    .strictObject({ account: hex(/^[0-9a-fA-F]{40}$/), signer: hex(/^([0-9a-f]{2}){0,200}$/i) })
    .optional(),
  ticket: z.strictObject({ until: moment, signature: hex(/^[0-9a-fA-F]{2,20000}$/) }).optional(),
});

export const invitationReply = z.strictObject({
  account: hex(/^[0-9a-fA-F]{40}$/),
  answer: z.enum(["same-words", "not-my-person", "asked"]),
}) satisfies z.ZodType<InvitationReply>;

/** What staff do with invitations: make, see, say whether the words were the same, end. */
export function invitationRoutes(services: Services, limit: RateLimit) {
  const { database, deployment } = services;
  return new Hono<Carried>()
    .get("/invitations", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      needInviter(viewer, viewer.address);
      const rows = await database
        .select()
        .from(invitations)
        .where(viewer.role === "office" ? undefined : eq(invitations.by, viewer.address))
        .orderBy(desc(invitations.at));
      return c.json<InvitationsAnswer>({
        invitations: await Promise.all(rows.map((row) => invitationOf(facts, row))),
      });
    })
    .post("/invitations", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      needInviter(viewer, viewer.address);
      const { id, neighbourhood, until, ticket, purpose, replaces } = (await readBody(
        c,
        newInvitation,
      )) as NewInvitation;
      if (!Object.hasOwn(deployment.neighbourhoods, neighbourhood)) {
        throw new Problem("bad-input", "", [{ path: "neighbourhood", code: "wrong-form" }]);
      }
      if (purpose === "device" && viewer.role !== "office") throw new Problem("not-allowed");
      if (replaces && purpose !== "device") {
        throw new Problem("bad-input", "", [{ path: "replaces", code: "wrong-form" }]);
      }
      const at = new Date();
      const end = until === undefined ? new Date(at.getTime() + TERM) : new Date(until * 1_000);
      if (end <= at || end.getTime() > at.getTime() + LONGEST_TERM) {
        throw new Problem("bad-input", "", [{ path: "until", code: "wrong-form" }]);
      }
      const row = {
        id,
        by: viewer.address,
        neighbourhood,
        at,
        until: end,
        purpose: purpose ?? "join",
        replacesAccount: replaces && getAddress(replaces.account),
        replacesSigner: replaces?.signer.toLowerCase() as Hex | undefined,
        ticket: ticket ? await checkTicket(services, viewer, id, ticket) : null,
      };
      const made = await database.transaction(async (change) => {
        if (row.replacesAccount) await refuseErased(change, row.replacesAccount);
        const [kept] = await change
          .insert(invitations)
          .values(row)
          .onConflictDoNothing()
          .returning();
        return kept;
      });
      if (!made) throw new Problem("conflict", "There is an invitation of this id");
      return c.json<Invitation>(await invitationOf(facts, made), 201);
    })
    .put("/invitations/:invitation/answer", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      needInviter(viewer, viewer.address);
      const row = await found(services, viewer, invitationParam(c));
      const { account, answer } = await readBody(c, invitationReply);
      if (row.account?.toLowerCase() !== account.toLowerCase()) {
        throw new Problem("conflict", "This account did not claim it");
      }
      if (answer === "asked" && row.purpose !== "device") {
        throw new Problem("conflict", "This invitation is to join");
      }
      const change =
        answer === "same-words"
          ? { matchedBy: viewer.address }
          : { ...FORGOTTEN, ended: answer === "asked" ? answer : ("refused" as const) };
      // The words that were compared are of the account that is still there.
      const [after] = await database
        .update(invitations)
        .set(change)
        .where(and(eq(invitations.id, row.id), eq(invitations.account, row.account)))
        .returning();
      if (!after) throw new Problem("conflict", "This invitation was ended before");
      return c.json<Invitation>(await invitationOf(facts, after));
    })
    .delete("/invitations/:invitation", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      needInviter(viewer, viewer.address);
      const { id } = await found(services, viewer, invitationParam(c));
      await database
        .update(invitations)
        .set({ ...FORGOTTEN, ended: "revoked" })
        .where(and(eq(invitations.id, id), isNull(invitations.ended)));
      return c.body(null, 204);
    });
}

/** What an invitation that has ended no longer says. */
const FORGOTTEN = {
  account: null,
  claimedAt: null,
  matchedBy: null,
  ticket: null,
  signer: null,
  replacesAccount: null,
  replacesSigner: null,
};

/** @throws Problem not-allowed unless who looks has to do with invitations of this maker. */
function needInviter(viewer: Viewer, maker: Address): void {
  if (!mayInvite(viewer, maker)) throw new Problem("not-allowed");
}

function mayInvite(viewer: Viewer, maker: Address): boolean {
  return mayRead(viewer, deskOf(maker, { mentor: maker }), "invitations");
}

/** @throws Problem not-found for an invitation that is not there, or of a colleague. */
async function found({ database }: Services, viewer: Viewer, id: Hex) {
  const [row] = await database.select().from(invitations).where(eq(invitations.id, id));
  if (!row || !mayInvite(viewer, row.by)) throw new Problem("not-found");
  return row;
}
