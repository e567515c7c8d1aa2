import { Hono } from "hono";
import type { DevicesAnswer, HelpAnswer } from "../../protocol/wire/help-api.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { What } from "../access/may-read.ts";
import { mayRead } from "../access/may-read.ts";
import { subjectOf } from "../access/subject-of.ts";
import { readChoices } from "../dossier/papers/read-choices.ts";
import { nameOf } from "../dossier/people/name-of.ts";
import { noteLook } from "../dossier/note-look.ts";
import { addressParam } from "../gateway/address-param.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { devicesOfAccount } from "./devices-of-account.ts";
import type { ReadHelp } from "./help-logs.ts";
import { chainNow } from "./chain-now.ts";
import { freezesOf } from "./freezes-of.ts";
import { papersOf } from "./papers-of.ts";
import { recoveriesOf } from "./recoveries-of.ts";

/** How long what has ended is still told, in seconds. */
const TOLD_FOR = 30 * 86_400;

/** Lost phones, steps on paper and offers that stand still: what runs, for officials, for whose account it is and for their household. */
export function helpRoutes(services: Services, readLogs: ReadHelp) {
  return new Hono<Carried>()
    .get("/help", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer, facts } = acting;
      const [logs, entered, { timestamp }] = await Promise.all([
        readLogs(),
        readChoices(services.database),
        services.chain.client.getBlock(),
      ]);
      const now = chainNow(timestamp);
      const named = new Set<Address>();

      const visible = async <One extends Fact>(
        all: One[],
        whatOf: (one: One) => What = () => "help",
      ) => {
        const told = all.filter(({ end }) => !end || end.at > now - TOLD_FOR);
        const found = await Promise.all(
          told.map(async (one) => {
            const subject = await subjectOf(services, facts, one.resident);
            if (!mayRead(viewer, subject, whatOf(one))) return [];
            const knows = mayRead(viewer, subject, one.end ? "name" : "helpedName");
            if (knows) named.add(one.resident);
            const name = knows ? await nameOf(services, one.resident) : null;
            const { organisation } = await facts.staffOf(
              "frozenBy" in one ? one.frozenBy : one.proposedBy,
            );
            return [{ organisation, ...one, name }];
          }),
        );
        return found.flat().reverse();
      };
      const recoveries = await visible(recoveriesOf(logs));
      const papers = await visible(papersOf(logs));
      const choices = await visible(entered, ({ matter }) =>
        matter.kind === "sharing" && matter.audience === "household"
          ? "householdChoices"
          : "paperChoices",
      );
      const freezes = await visible(freezesOf(logs, now), () => "freeze");
      await noteLook(services, acting, "names", [...named]);
      return c.json<HelpAnswer>({ now, recoveries, papers, choices, freezes });
    })
    .get("/residents/:address/devices", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      const subject = await subjectOf(services, facts, addressParam(c));
      if (!mayRead(viewer, subject, "devices")) throw new Problem("not-allowed");
      return c.json<DevicesAnswer>(await devicesOfAccount(services, subject.address));
    });
}

type Fact = { resident: Address; end: { at: number } | null } & (
  { proposedBy: Address } | { frozenBy: Address }
);
