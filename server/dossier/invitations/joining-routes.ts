import { eq } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import { claimOf, invitationIdOf } from "../../../protocol/invitations/invitation-token.ts";
import type {
  ClaimAnswer,
  ClaimRequest,
  OpeningAnswer,
  OpeningRequest,
} from "../../../protocol/wire/joining-api.ts";
import { viewerOf } from "../../access/viewer-of.ts";
import { requestOrigin } from "../../gateway/own-origin.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { readToken, writeToken } from "../../session/cookie.ts";
import { meAnswer } from "../../session/me-answer.ts";
import { signInRequest } from "../../session/sign-in-routes.ts";
import { signerIn } from "../../session/signature-fits.ts";
import { signedAccount } from "../../session/signed-account.ts";
import { seconds } from "../seconds.ts";
import { invitations, organisations } from "../tables.ts";
import { comeBack } from "../rights/come-back.ts";
import { claimInvitation } from "./claim-invitation.ts";
import { stateOf } from "./invitation-of.ts";

const token = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const openingRequest = z.strictObject({ token }) satisfies z.ZodType<OpeningRequest>;

export const claimRequest = z.strictObject({
  token,
  ...signInRequest.shape,
}) satisfies z.ZodType<ClaimRequest>;

const STATES = { open: "open", claimed: "used", matched: "used", asked: "used" } as const;

/** What whoever holds an invitation can do: see who invites, and claim it with an account of their own. */
export function joiningRoutes(services: Services, limit: RateLimit) {
  const { database, deployment } = services;
  return new Hono<Carried>()
    .post("/invitations/opening", async (c) => {
      limit(services.remoteAddress(c));
      const id = invitationIdOf((await readBody(c, openingRequest)).token);
      const [row] = await database.select().from(invitations).where(eq(invitations.id, id));
      if (!row) throw new Problem("not-found");
      const { organisation } = await (await services.facts()).staffOf(row.by);
      const [named] = await database
        .select()
        .from(organisations)
        .where(eq(organisations.id, organisation));
      const state = stateOf(row);
      return c.json<OpeningAnswer>({
        state: state in STATES ? STATES[state as keyof typeof STATES] : "over",
        neighbourhood: deployment.neighbourhoods[row.neighbourhood] ?? "",
        organisation: named?.name ?? null,
        until: seconds(row.until),
        purpose: row.purpose,
      });
    })
    .post("/invitations/claim", async (c) => {
      limit(services.remoteAddress(c));
      const { token: secret, ...signed } = await readBody(c, claimRequest);
      const id = invitationIdOf(secret);
      const origin = requestOrigin(services, c);
      const who = await signedAccount(services, origin, signed, claimOf(id));
      const account = who.address;
      const facts = await services.facts();
      const status = await facts.statusOf(account);
      if (status !== "none" && status !== "left") throw new Problem("conflict", "Enrolled already");

      const signer = signerIn(signed.signature);
      const { ticket, purpose } = await claimInvitation(database, id, account, signer);
      // A new device acts for an account that is there already: signing in comes later, by that account.
      if (purpose === "join") {
        await comeBack(database, account);
        writeToken(c, await services.sessions.signIn(readToken(c), who), origin);
      }
      const me = await meAnswer(services, facts, await viewerOf(services, facts, account));
      return c.json<ClaimAnswer>({ me, ticket });
    });
}
