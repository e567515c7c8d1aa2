import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../protocol/time/day-of.ts";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser, type Browser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";

const { resident, mentor } = actors;
const MINUTE = 60_000;
const RECORDS = `/api/v1/residents/${resident.address}/records`;

/** When the day after that moment begins: a visit ends with its day, and these go on for hours. In milliseconds since 1970. */
function nextDay(moment: number): number {
  let at = moment;
  while (dayOf(at / 1_000) === dayOf(moment / 1_000)) at += MINUTE;
  return at;
}

/** When a page that stays open leaves a line: the server's own clock goes on by hours, its blocks are real. */
export function describeVisits(house: () => Stage): void {
  describe("a page that stays open", () => {
    let stage: Stage;
    let browser: Browser;
    let elsewhere: Browser;
    let live: ReadableStreamDefaultReader<string>;
    let later = 0;

    beforeAll(async () => {
      stage = house();
      browser = await openBrowser(stage.url).signIn(mentor, resident);
      elsewhere = await openBrowser(stage.url).signIn(mentor);
      // Of whom nothing is kept there is nothing to log.
      const own = "/api/v1/me/sharing/household/coins";
      await browser.ask(200, "PUT", own, resident, { share: "no" });
      const now = nextDay(Date.now());
      vi.spyOn(Date, "now").mockImplementation(() => now + later);
      const { body } = await openBrowser(stage.url).send("GET", "/api/v1/live");
      live = body!.pipeThrough(new TextDecoderStream()).getReader();
      await told(await stage.ledger.client.getBlockNumber({ cacheTime: 0 }));
      // What was asked in other sessions is long ago.
      later = 60 * MINUTE;
    });
    afterAll(async () => {
      await live.cancel();
      vi.restoreAllMocks();
    });

    /** Ends when the open page is told of this block. */
    const told = async (block: bigint) => {
      let text = "";
      const newest = () =>
        [...text.matchAll(/event: head\ndata: (.*)\n/g)].map(
          ([, head]) => JSON.parse(head!) as Head,
        );
      while (!newest().some((head) => BigInt(head.block) >= block))
        text += (await live.read()).value ?? "";
    };
    const block = async () => {
      const words = `0x${"cd".repeat(32)}` as const;
      const about = [resident.address, words] as const;
      const { blockNumber } = await stage.ledger.send(mentor, "GoalPlans", "compliment", about);
      await told(blockNumber);
    };
    const lines = async () => {
      const path = "/api/v1/me/looks?limit=200";
      const { looks } = await browser.ask<LooksAnswer>(200, "GET", path, resident);
      return looks.filter(({ by, what }) => by === mentor.address && what === "records").length;
    };
    const ask = async (who = browser) => {
      const before = await lines();
      await who.ask(200, "GET", RECORDS, mentor);
      return (await lines()) - before;
    };

    it("leaves one line, however long after a block comes, and one in another session at once", async () => {
      expect(await ask()).toBe(1);
      for (const quiet of [6, 40, 180]) {
        later += quiet * MINUTE;
        await block();
        expect(await ask()).toBe(0);
      }
      later += 6 * MINUTE;
      expect(await ask(elsewhere)).toBe(1);
    });

    it("and is opened again later leaves one more", async () => {
      later += 6 * MINUTE;
      expect(await ask()).toBe(1);
      later += 6 * MINUTE;
      await block();
      later += 6 * MINUTE;
      await block();
      expect(await ask()).toBe(1);
    });
  });
}
