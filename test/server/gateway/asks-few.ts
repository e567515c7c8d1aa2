import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type RunningServer } from "../../../server/start-server.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser, type Actor, type Browser } from "../stage/browser.ts";
import { countedHttp } from "../stage/counted-http.ts";
import { countedPostgres } from "../stage/counted-postgres.ts";
import type { Stage } from "../stage/open-stage.ts";

const { resident, mentor, creditor, official } = actors;

/** Longer than the server remembers what the chain said: each turn asks everything anew. In milliseconds. */
const FORGOTTEN = 1_500;
/** The server looks around by itself now and then: the quietest of so many turns counts. */
const TURNS = 4;

/**
 * What each page asks when it is opened, and what the server asks for it at most: statements of SQL, calls to the chain and
 * questions to the index. What it knows it remembers for a second: the first two have room for a machine so slow that nothing is
 * remembered from one question to the next (measured: 18 and 9 for a resident and the office, 14 and 8 for a creditor). A number that can become
 * smaller should be made so here.
 */
const PAGES: { page: string; who: Actor; asks: string[]; most: [number, number, number] }[] = [
  {
    page: "a resident's wallet",
    who: resident,
    asks: [
      "/api/v1/me",
      `/index/residents/${resident.address}`,
      `/api/v1/residents/${resident.address}/records`,
      `/api/v1/residents/${resident.address}/letters`,
    ],
    most: [27, 20, 1],
  },
  {
    page: "a resident's first page, in one answer",
    who: resident,
    asks: ["/api/v1/first-page"],
    most: [27, 20, 1],
  },
  {
    page: "a mentor's today",
    who: mentor,
    asks: [
      "/api/v1/me",
      `/index/mentors/${mentor.address}`,
      `/index/mentors/${mentor.address}/disputes?limit=50`,
      "/api/v1/residents",
    ],
    most: [14, 20, 3],
  },
  {
    page: "a creditor's inbox",
    who: creditor,
    asks: [
      "/api/v1/me",
      `/index/creditors/${creditor.address}`,
      `/index/creditors/${creditor.address}/open?limit=50`,
      "/api/v1/staff",
      "/api/v1/organisations",
    ],
    most: [21, 25, 2],
  },
  {
    page: "the office's first page",
    who: official,
    asks: [
      "/api/v1/me",
      "/index/office",
      "/index/office/without-mentor?limit=100",
      "/index/office/disputes?limit=50",
      `/api/v1/residents?of=${actors.neighbour.address}`,
      "/api/v1/staff",
      "/api/v1/organisations",
      "/api/v1/applications",
    ],
    most: [27, 30, 3],
  },
  {
    page: "the office's residents",
    who: official,
    asks: [
      "/api/v1/me",
      "/index/office",
      "/index/office/near-mentor?limit=100",
      "/index/office/people?limit=100",
      `/api/v1/residents?of=${[resident, actors.neighbour, actors.partner].map(({ address }) => address).join(",")}`,
      "/api/v1/staff",
      "/api/v1/organisations",
    ],
    most: [27, 30, 3],
  },
];

/** How much a page asks of everything behind the server. Needs the index: it runs in the house of the gateway's tests. */
export function describeQuestions(house: () => Stage): void {
  describe("the questions behind a page", () => {
    let server: RunningServer;
    let browser: Browser;
    let counts: { count: () => number; url: string; stop: () => void }[] = [];

    beforeAll(async () => {
      const { settings } = house();
      counts = [
        await countedPostgres(settings.databaseUrl),
        await countedHttp(settings.chainUrl),
        await countedHttp(settings.indexUrl),
      ];
      const [databaseUrl, chainUrl, indexUrl] = counts.map(({ url }) => url) as [
        string,
        string,
        string,
      ];
      server = await startServer(
        { ...settings, databaseUrl, chainUrl, indexUrl },
        { log: () => undefined, beginAgain: null },
      );
      browser = await openBrowser(server.url).signIn(...PAGES.map(({ who }) => who));
    }, 300_000);
    afterAll(async () => {
      await server?.close();
      for (const { stop } of counts) stop();
    });

    it.each(PAGES)(
      "are few for $page",
      async ({ who, asks, most }) => {
        const turns: number[][] = [];
        for (let turn = 0; turn < TURNS; turn += 1) {
          await sleep(FORGOTTEN);
          const before = counts.map(({ count }) => count());
          for (const path of asks) await browser.ask(200, "GET", path, who);
          turns.push(counts.map(({ count }, at) => count() - before[at]!));
        }
        const fewest = most.map((_, at) => Math.min(...turns.map((turn) => turn[at]!)));
        const tooMany = fewest.map((count, at) => Math.max(0, count - most[at]!));
        expect({ fewest, tooMany }).toEqual({ fewest, tooMany: [0, 0, 0] });
      },
      90_000,
    );
  });
}
