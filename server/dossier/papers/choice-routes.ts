import { Hono } from "hono";
import { z } from "zod";
import type {
  NewPaperChoice,
  PaperChoice,
  PaperChoiceChange,
} from "../../../protocol/wire/help-api.ts";
import { mayOpenPaper } from "../../access/may-open-paper.ts";
import { subjectOf } from "../../access/subject-of.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { uuidParam } from "../../gateway/uuid-param.ts";
import { chainNow } from "../../help/chain-now.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { shared } from "../sharing/shared.ts";
import { line } from "../words.ts";
import { changeChoice } from "./change-choice.ts";
import { needsPaperAccount } from "./needs-paper-account.ts";
import { proposeChoice } from "./propose-choice.ts";

export const newPaperChoice = z.strictObject({
  matter: z.union([
    z.strictObject({ kind: z.literal("letter"), letter: z.uuid() }),
    ...shared.map((one) => one.extend({ kind: z.literal("sharing") })),
  ]),
  answer: z.enum(["yes", "no"]),
  place: line(200),
}) satisfies z.ZodType<NewPaperChoice>;

export const paperChoiceChange = z.strictObject({
  change: z.enum(["confirm", "perform", "stop"]),
}) satisfies z.ZodType<PaperChoiceChange>;

/** What a resident chose on signed paper and the dossier alone knows: the office enters it, another official confirms it. */
export function choiceRoutes(services: Services, limit: RateLimit) {
  const now = async () => chainNow((await services.chain.client.getBlock()).timestamp);

  return new Hono<Carried>()
    .post("/residents/:address/paper-choices", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      const choice = await readBody(c, newPaperChoice);
      const subject = await subjectOf(services, facts, addressParam(c));
      const resident = subject.address;
      const { address, organisation } = viewer;
      if (!mayOpenPaper(viewer, subject, []) || organisation === null)
        throw new Problem("not-allowed");
      await needsPaperAccount(services, facts, resident);

      const by = { address, organisation };
      const entered = await proposeChoice(services, by, resident, choice, await now());
      services.shares.changed(resident);
      services.newsSoon();
      return c.json<PaperChoice>({ ...entered, name: null }, 201);
    })
    .put("/paper-choices/:id", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      const { change } = await readBody(c, paperChoiceChange);
      services.shares.changed(
        await changeChoice(services, viewer, uuidParam(c), change, await now()),
      );
      return c.body(null, 204);
    });
}
