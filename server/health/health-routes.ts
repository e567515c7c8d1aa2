import { sql } from "drizzle-orm";
import { Hono } from "hono";
import type { Head } from "../../protocol/wire/basics.ts";
import type { HealthAnswer, HealthPart } from "../../protocol/wire/health-api.ts";
import { lastBackup } from "../dossier/backup/last-backup.ts";
import { askIndex } from "../gateway/ask-index.ts";
import { callBundler } from "../gateway/bundler/call-bundler.ts";
import type { SponsorPurse } from "../gateway/bundler/sponsor-purse.ts";
import type { Carried, Services } from "../services.ts";
import { inTime } from "./in-time.ts";
import { letIn } from "./let-in.ts";
import { mailHealth } from "./mail-health.ts";
import { purseHealth } from "./purse-health.ts";

/** How each part of the house is. All are asked at once, each with a short term of its own: a dead part keeps no other back. */
export function healthRoutes(services: Services, purse: SponsorPurse | null) {
  const { settings, chain, database, erasures } = services;
  const mayAsk = letIn(services);
  const backups = lastBackup(settings.lastBackupFile);

  const askChain = () =>
    inTime(async () => {
      const { number, timestamp } = await chain.client.getBlock();
      return { block: Number(number), time: Number(timestamp) };
    });
  const askHead = () =>
    inTime(async () => (await (await askIndex(settings.indexUrl, "/head")).json()) as Head);
  const askBundler = () =>
    inTime(async () => ({ said: await callBundler(services, "eth_supportedEntryPoints", []) }));
  const askDatabase = () => inTime(async () => ({ said: await database.execute(sql`SELECT 1`) }));

  return new Hono<Carried>().get("/health", async (c) => {
    await mayAsk(c);
    const [block, head, bundler, purseNow, found, mail, backup] = await Promise.all([
      askChain(),
      askHead(),
      settings.bundlerUrl ? askBundler() : null,
      purseHealth(purse),
      askDatabase(),
      settings.mail ? inTime(() => mailHealth(database)) : null,
      inTime(async () => ({
        madeAt: await backups.at(),
        erasures: (await erasures.all()).size,
      })),
    ]);
    return c.json<HealthAnswer>({
      at: Math.floor(Date.now() / 1_000),
      chain: block,
      index: head.answers
        ? { answers: true, behind: block.answers ? Math.max(0, block.block - head.block) : null }
        : head,
      bundler: bundler && whether(bundler),
      purse: purseNow,
      database: whether(found),
      mail,
      backup,
    });
  });
}

/** That it answered, without what. */
const whether = ({ answers }: HealthPart): HealthPart => ({ answers });
