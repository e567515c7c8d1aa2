import { and, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { DueProcess } from "../../../protocol/wire/retention-api.ts";
import type { Facts } from "../../chain/facts.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { applications, objections, subjects } from "../tables.ts";

/** Somebody of whom everything is due, since when and why. */
export type DueItem = { subject: Address; process: DueProcess; due: Date };

/** How long who asked to take part is kept without having been enrolled. */
const APPLIED_TERM = { days: 90, sql: sql`now() - interval '90 days'` };

/**
 * Of whom everything is due now, by the chain and the dossier together: who left and whose honour period of a year is over,
 * and who asked to take part and was not enrolled. Not who came back, has a role or an open offer, or waits for an answer.
 */
export async function dueNow(
  services: Services,
  facts: Facts,
  database: Database,
): Promise<DueItem[]> {
  const found = [...(await whoLeft(services, database)), ...(await whoApplied(database))];
  const may = await Promise.all(found.map(async (item) => mayGo(facts, database, item)));
  return found.filter((_, index) => may[index]);
}

async function whoLeft({ chain, deployment }: Services, database: Database): Promise<DueItem[]> {
  const { timestamp } = await chain.client.getBlock();
  const events = await chain.client.getContractEvents({
    address: deployment.contracts.SocialCoin,
    abi: socialCoinAbi,
    eventName: "ResidentLeft",
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  });
  // Who left twice is due after the last time.
  const last = new Map(events.map(({ args }) => [args.resident, args.honouredUntil]));
  const over = [...last].filter(([, until]) => BigInt(until) < timestamp);
  const here = await known(
    database,
    over.map(([resident]) => resident),
  );
  return over
    .filter(([resident]) => here.has(resident))
    .map(([subject, until]) => ({ subject, process: "left", due: new Date(until * 1_000) }));
}

async function whoApplied(database: Database): Promise<DueItem[]> {
  const rows = await database
    .select()
    .from(applications)
    .where(and(eq(applications.enrolled, false), lt(applications.at, APPLIED_TERM.sql)));
  const due = (at: Date) => new Date(at.getTime() + APPLIED_TERM.days * 86_400_000);
  return rows.map(({ subject, at }) => ({ subject, process: "applied", due: due(at) }));
}

async function known(database: Database, addresses: Address[]): Promise<Set<Address>> {
  if (addresses.length === 0) return new Set();
  const rows = await database
    .select({ address: subjects.address })
    .from(subjects)
    .where(inArray(subjects.address, addresses));
  return new Set(rows.map(({ address }) => address));
}

async function mayGo(facts: Facts, database: Database, item: DueItem): Promise<boolean> {
  const { subject, process } = item;
  const status = await facts.statusOf(subject);
  if (status !== (process === "left" ? "left" : "none")) return false;
  if ((await facts.staffOf(subject)).holds || (await facts.openHoldsOf(subject)) > 0n) return false;
  const waiting = await database
    .select({ id: objections.id })
    .from(objections)
    .where(and(eq(objections.subject, subject), isNull(objections.answeredAt)))
    .limit(1);
  return waiting.length === 0;
}
