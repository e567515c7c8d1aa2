import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { FamilyAnswer, ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { Shared } from "../../../protocol/wire/sharing-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { until } from "../../indexer/stage/index-process.ts";
import { words } from "../../indexer/stage/words.ts";
import type { Browser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";

const { resident, neighbour, partner, mentor, official, stranger } = actors;
const WHATS: readonly Shared[] = ["coins", "goals", "debts"];
const FAMILY = "/index/family";
const RECORDS = `/api/v1/residents/${resident.address}/records`;

/** What somebody reads of who they live with, by the server in front of a running index. */
export function describeFamily(house: () => { stage: Stage; browser: Browser }): void {
  describe("what a household shares", () => {
    let stage: Stage;
    let browser: Browser;
    const share = (what: Shared, answer: "always" | "no", who = resident) =>
      browser.ask(200, "PUT", `/api/v1/me/sharing/household/${what}`, who, { share: answer });
    const seen = async (who = stranger) =>
      (await browser.ask<FamilyAnswer>(200, "GET", FAMILY, who)).members;
    const parts = async () =>
      (await seen()).map((one) => WHATS.filter((what) => one[what] !== null));

    beforeAll(async () => {
      ({ stage, browser } = house());
      const { send } = stage.ledger;
      // With the resident of the story; the partner of the story left.
      await send(official, "SocialCoin", "enrol", [stranger.address, 1, 9, words("housemate")]);
      await share("coins", "always");
      // The index hears of the enrolment a moment after the chain.
      await until(async () => (await seen()).length === 1, 80_000);
      await share("coins", "no");
    });
    afterAll(async () => {
      for (const what of WHATS) await share(what, "no");
    });

    it("is nothing before somebody says yes, not even that somebody takes part", async () => {
      expect(await seen()).toEqual([]);
      await share("coins", "always", stranger);
      expect((await seen(resident)).map(({ address }) => address)).toEqual([stranger.address]);
      expect(await seen()).toEqual([]);
      await share("coins", "no", stranger);
      expect(await seen(resident)).toEqual([]);
    });

    it.each(WHATS)(
      "is the %s alone while those are shared, and nothing at once after",
      async (what) => {
        await share(what, "always");
        expect(await parts()).toEqual([[what]]);
        expect((await seen())[0]![what]!.until).toBeNull();
        await share(what, "no");
        expect(await parts()).toEqual([]);
      },
    );

    it("is what its person sees, without more of them than was said yes to", async () => {
      for (const what of WHATS) await share(what, "always");
      const own = await browser.ask<ResidentAnswer>(
        200,
        "GET",
        `/index/residents/${resident.address}`,
        resident,
      );
      const { balance, held } = own.person;
      const isCurrent = ({ status }: { status: string }) =>
        status === "proposed" || status === "accepted";
      const stands = ({ status }: { status: string }) => status !== "withdrawn";
      const [plans, debts] = [own.plans.filter(isCurrent), own.debts.filter(stands)];
      expect(plans.length * debts.length).toBeGreaterThan(0);
      expect(await seen()).toEqual([
        {
          address: resident.address,
          coins: { until: null, told: { balance, held } },
          goals: { until: null, told: plans },
          debts: { until: null, told: debts },
        },
      ]);
    });

    it("is nothing for who lives elsewhere, and shut for who left and for staff", async () => {
      expect(await seen(neighbour)).toEqual([]);
      for (const who of [partner, mentor, official]) await browser.ask(403, "GET", FAMILY, who);
    });

    it("is told to who shares, also where no word is read, in one line for a visit", async () => {
      for (const what of WHATS) await share(what, "no");
      await share("coins", "always", stranger);
      for (const _ of ["opened", "after a block", "after another"]) await seen(resident);
      await share("coins", "no", stranger);
      const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", stranger);
      const theirs = looks.filter(({ by }) => by === resident.address);
      expect(theirs.map(({ action, what }) => `${action} ${what}`)).toEqual(["read family"]);
    });

    it("says until when, and ends then", async () => {
      for (const what of WHATS) await share(what, "no");
      await share("goals", "always");
      const ends = (moment: string) =>
        stage.database.query(`UPDATE sharing SET until = ${moment} WHERE subject = $1`, [
          resident.address,
        ]);
      await ends("date_trunc('second', now()) + interval '1 hour'");
      const [member] = await seen();
      expect(member!.goals!.until! * 1_000).toBeGreaterThan(Date.now());
      await ends("now() - interval '1 second'");
      expect(await seen()).toEqual([]);
    });

    it("has its words while plan or debts are shared, and each look is a line of the family", async () => {
      await share("goals", "no");
      await share("coins", "always");
      await browser.ask(403, "GET", RECORDS, stranger);
      await share("goals", "always");
      await browser.ask<RecordsAnswer>(200, "GET", RECORDS, stranger);
      const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", resident);
      expect(looks.find(({ by }) => by === stranger.address)).toMatchObject({
        action: "read",
        what: "family",
      });
    });
  });
}
