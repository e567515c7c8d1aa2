import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { askedTogether } from "./asked-together.ts";
import { concernsUs } from "./chain/concerns-us.ts";
import { connectChain } from "./chain/connect-chain.ts";
import { factsAtHead } from "./chain/facts-at-head.ts";
import { readDeployment } from "./deployment.ts";
import { readAuditors } from "./dossier/audits/read-auditors.ts";
import { knownOf } from "./dossier/known-of.ts";
import { openDossier } from "./dossier/open-dossier.ts";
import { openVisits } from "./dossier/open-visits.ts";
import { readPapers } from "./dossier/papers/read-papers.ts";
import { readerOf } from "./dossier/readers/reader-of.ts";
import { destroyDue } from "./dossier/retention/destroy-due.ts";
import { turnsIn } from "./dossier/turns.ts";
import { readShares } from "./dossier/sharing/shares.ts";
import { liveHeads } from "./gateway/live-heads.ts";
import { postOffice } from "./news/post-office.ts";
import { startNews } from "./news/start-news.ts";
import { routes } from "./routes.ts";
import { remoteAddress } from "./gateway/remote-address.ts";
import type { Services } from "./services.ts";
import { databaseSessions } from "./session/sessions.ts";
import type { Settings } from "./settings.ts";

/** The local demonstration chain. Personas with known keys exist on no other. */
const DEMO_CHAIN = 68110001;
const TIDY_PERIOD = 3_600_000;
/** How long requests that run get to finish, in milliseconds. */
const GRACE = 3_000;

/** How long a client may take, in milliseconds: to send its headers, to send all of its request. */
const PATIENCE = { headers: 15_000, request: 60_000 };
/** How often slow ones are looked for. */
const LOOK_EVERY = 1_000;
/**
 * How long a connection waits for a next request, in milliseconds: longer than a person thinks about a page, and longer
 * than a proxy keeps one, so that none is closed under a request. Only what a client began to send has to come soon.
 */
const KEEP_ALIVE = 65_000;

export type RunningServer = { url: string; close(): Promise<void> };

/** What the server needs of the process it runs in. */
export type Surroundings = {
  log: (line: string) => void;
  beginAgain: (() => void) | null;
  patience?: typeof PATIENCE;
};

/** Starts the server: one process, one port, one origin. @throws Error when a part that it needs is not there. */
export async function startServer(
  settings: Settings,
  { log, beginAgain, patience = PATIENCE }: Surroundings,
): Promise<RunningServer> {
  const deployment = await readDeployment(settings.deploymentFile);
  const chain = connectChain(settings.chainUrl);
  const dossier = await openDossier(settings);
  const { database, keys, master, erasures, keyCopies } = dossier;
  const turns = turnsIn(settings.databaseUrl);
  const sessions = databaseSessions(database);
  const tidy = async () => {
    await sessions.tidy();
    await destroyDue(database, erasures);
  };
  await tidy();
  const tidying = setInterval(() => void tidy().catch(() => undefined), TIDY_PERIOD);

  const heads = liveHeads(settings.indexUrl, concernsUs(chain, deployment));
  const services: Services = {
    settings,
    origins: new Set(settings.origins),
    remoteAddress: remoteAddress(settings.proxies),
    deployment,
    demo: settings.personasFile !== null && deployment.chainId === DEMO_CHAIN,
    beginAgain,
    chain,
    facts: factsAtHead(chain, deployment),
    database,
    turns,
    keys,
    master,
    erasures,
    keyCopies,
    shares: knownOf((address) => readShares(database, address)),
    papers: knownOf((address) => readPapers(database, address)),
    auditors: knownOf((address) => readAuditors(database, address)),
    readerOf: askedTogether((address) => readerOf(database, address)),
    sessions,
    heads,
    visits: openVisits(heads),
    newsSoon: () => news?.soon(),
  };
  const news = settings.mail && startNews(services, postOffice(settings.mail));

  const server = createAdaptorServer({
    fetch: routes(services, log).fetch,
    serverOptions: {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: KEEP_ALIVE,
      connectionsCheckingInterval: LOOK_EVERY,
    },
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(settings.port, settings.host, listening);
  });
  const { port } = server.address() as AddressInfo;
  if (services.origins.size === 0) {
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
      services.origins.add(`http://${host}:${port}`);
    }
  }

  return {
    url: [...services.origins][0]!,
    close: async () => {
      clearInterval(tidying);
      services.heads.stop();
      await news?.stop();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        if (!("closeAllConnections" in server)) return;
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), GRACE).unref();
      });
      await turns.close();
      await dossier.close();
    },
  };
}
