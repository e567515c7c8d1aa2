import { setTimeout as sleep } from "node:timers/promises";
import type { Address } from "../../protocol/wire/basics.ts";
import { live } from "../server/canary/live.ts";
import { Seeded } from "../server/canary/seeded.ts";
import { openTown, type Resident } from "../server/canary/town.ts";
import { openBrowser, type Browser } from "../server/stage/browser.ts";
import { openStage } from "../server/stage/open-stage.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { percentile } from "./percentile.ts";
import { familyOf, processorOf } from "./processes.ts";
import { reachFrom } from "./reach-from.ts";
import { serverApart } from "./server-apart.ts";

const SESSIONS = 200;
/** Seconds between two pages of one person: at random, ten on average. */
const THINK = { least: 5, most: 15 };
/** The floor lasts so much shorter than the load. */
const FLOOR_PART = 6;

/** What the wallet asks for a resident's first page, all at once (`frontend/desks/resident/use-wallet.ts`). */
const PAGE = (address: Address) => [
  "/api/v1/me",
  `/index/residents/${address}`,
  `/api/v1/residents/${address}/records`,
  `/api/v1/residents/${address}/letters`,
  "/api/v1/staff",
  "/api/v1/organisations",
  "/api/v1/help",
];
/** As many answers in which nothing is looked up. */
const BARE = (address: Address) => PAGE(address).map(() => "/config.json");

type Session = { one: Resident; browser: Browser; close: () => void };
/** Milliseconds of each page and each answer, how many answers were no 200, and how many seconds all took. */
type Load = { pages: number[]; answers: number[]; wrong: number; seconds: number };

/** Two hundred people signed in at one server for so many seconds, each from an address of their own, beside bare answers. */
export async function measureLoad(seconds: number): Promise<Figure[]> {
  const stage = await openStage({ withIndex: true });
  const server = await serverApart(stage.settings).catch(async (error: unknown) => {
    await stage.close();
    throw error;
  });
  const sessions: Session[] = [];
  try {
    const town = await openTown(stage, SESSIONS);
    await live(town, new Seeded());
    for (const one of town.residents) sessions.push(await signIn(server.url, one));

    await bear(sessions, PAGE, THINK.least + 5); // warms up: everybody once
    const floor = await bear(sessions, BARE, Math.ceil(seconds / FLOOR_PART));
    const before = processors(server.pid);
    const load = await bear(sessions, PAGE, seconds);
    const after = processors(server.pid);

    const what = `${SESSIONS} sessions for ${seconds} s, ${PAGE("0x").length} answers a page`;
    const beside = (percent: number) => ({
      what: "as many bare answers",
      measured: percentile(floor.pages, percent),
    });
    const page = (percent: number): Figure => ({
      what: `${what}: ${percent} of 100 pages within`,
      measured: percentile(load.pages, percent),
      unit: "ms",
      beside: beside(percent),
      ...(percent === 95 && { goal: atMost(percentile(load.pages, percent), 100, "ms") }),
    });
    const used = (of: keyof typeof before, name: string): Figure => ({
      what: `processor time of ${name}`,
      measured: after[of] - before[of],
      unit: "s",
    });
    return [
      page(50),
      page(95),
      page(99),
      { what: "95 of 100 answers within", measured: percentile(load.answers, 95), unit: "ms" },
      { what: "answers", measured: load.answers.length / load.seconds, unit: "per s" },
      {
        what: "refused, failed or other than 200",
        measured: load.wrong,
        unit: "answers",
        goal: atMost(load.wrong, 0, "answers"),
      },
      used("server", "the server"),
      used("others", "index, database and EVM"),
      used("own", "who asks, and the chain's door"),
    ];
  } finally {
    for (const { close } of sessions) close();
    await server.stop();
    await stage.close();
  }
}

/** From an address of their own, so that each meets the limits of one person. */
async function signIn(url: string, one: Resident): Promise<Session> {
  const { reach, close } = reachFrom(`127.0.1.${one.number + 1}`);
  const browser = openBrowser(url, undefined, reach);
  await browser.signIn(one.account);
  return { one, browser, close };
}

/** Everybody opens the page and thinks for a while, again and again. */
async function bear(
  sessions: Session[],
  pathsOf: (address: Address) => string[],
  seconds: number,
): Promise<Load> {
  const load: Load = { pages: [], answers: [], wrong: 0, seconds };
  const start = performance.now();
  const end = start + seconds * 1_000;
  const spread = THINK.most - THINK.least;
  const visit = async ({ one: { account }, browser }: Session, at: number) => {
    // Not all at the same moment: the first pages are spread over the time of one thought.
    await sleep((Math.min(seconds, THINK.least + spread / 2) * 1_000 * at) / sessions.length);
    for (;;) {
      const begun = performance.now();
      await Promise.all(
        pathsOf(account.address).map(async (path) => {
          const headers = { "accept-encoding": "gzip" };
          const status = await browser
            .send("GET", path, account, undefined, { headers })
            .then((answer) => answer.status)
            .catch(() => 0);
          if (status !== 200) load.wrong += 1;
          load.answers.push(performance.now() - begun);
        }),
      );
      load.pages.push(performance.now() - begun);
      const thought = (THINK.least + Math.random() * spread) * 1_000;
      if (performance.now() + thought > end) return;
      await sleep(thought);
    }
  };
  await Promise.all(sessions.map(visit));
  load.seconds = Math.max(seconds, (performance.now() - start) / 1_000);
  return load;
}

/** Seconds of a core used until now. */
function processors(server: number) {
  const own = process.cpuUsage();
  const others = familyOf(process.pid).filter((pid) => pid !== process.pid && pid !== server);
  return {
    server: processorOf(server),
    others: others.reduce((sum, pid) => sum + processorOf(pid), 0),
    own: (own.user + own.system) / 1_000_000,
  };
}
