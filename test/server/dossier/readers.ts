import { beforeAll, describe, expect, it } from "vitest";
import type {
  BookAccountsAnswer,
  BookAnswer,
  FundsAnswer,
} from "../../../protocol/wire/index-answers.ts";
import type { LooksAnswer, NewReader, ReadingRole } from "../../../protocol/wire/looks-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";

const { resident, official, stranger } = actors;
const of = (what: string) => `/api/v1/residents/${resident.address}/${what}`;
/** Pledged to fund 1 in the story. */
const FUNDER = 7;
const STORY = `/index/residents/${resident.address}`;

/** Every door that somebody who looks along could try, with the roles for which it opens. */
const DOORS: { [path: string]: readonly ReadingRole[] } = {
  "/index/public": ["funder", "communityBuilder", "informationGatherer", "auditor"],
  "/api/v1/programme": ["funder", "communityBuilder", "informationGatherer", "auditor"],
  "/index/funds": ["funder"],
  [`${STORY}/plans`]: ["communityBuilder", "auditor"],
  [of("records")]: ["communityBuilder"],
  "/index/book": ["auditor"],
  "/index/book/accounts": ["auditor"],
  "/api/v1/audit-log": ["auditor"],
  "/api/v1/audit-looks": ["auditor"],
  "/api/v1/health": ["auditor"],
  [STORY]: ["auditor"],
  [`${STORY}/lines`]: ["auditor"],
  [`${STORY}/paper`]: ["communityBuilder", "auditor"],
  "/index/family": [],
  "/index/office": [],
  "/index/office/people": [],
  "/index/office/households": [],
  "/index/office/disputes": [],
  "/index/office/lapsed": [],
  "/index/owed": [],
  [of("letters")]: [],
  "/api/v1/claims": [],
  "/api/v1/applications": [],
  "/api/v1/objections": [],
  "/api/v1/readers": [],
  "/api/v1/invitations": [],
};

/** What each desk of who looks along gets, by the server in front of a running index. */
export function describeReaders(house: () => Browser): void {
  describe("the doors of who looks along", () => {
    let browser: Browser;
    const grant = async (role: ReadingRole, organisation = 1) => {
      const body: NewReader = {
        role,
        organisation,
        name: "Noor",
        neighbourhood: role === "communityBuilder" ? 1 : null,
        until: Math.floor(Date.now() / 1_000) + 86_400,
        reason: "Proef",
      };
      await browser.ask(200, "PUT", `/api/v1/readers/${stranger.address}`, official, body);
    };
    const share = (answer: "always" | "no") =>
      browser.ask(200, "PUT", "/api/v1/me/sharing/communityBuilder/goals", resident, {
        share: answer,
      });
    const say = (about: string | null) =>
      browser.ask(201, "POST", "/api/v1/audit-looks", stranger, { about, reason: "Steekproef" });
    const statuses = async () => {
      const found: { [path: string]: number } = {};
      for (const path of Object.keys(DOORS))
        found[path] = (await browser.send("GET", path, stranger)).status;
      return found;
    };

    beforeAll(async () => {
      browser = house();
      for (let number = 1; number <= FUNDER; number += 1)
        await browser.send("POST", "/api/v1/organisations", official, { name: `Nr ${number}` });
      await share("always");
    });

    it.each(["funder", "communityBuilder", "informationGatherer", "auditor"] as const)(
      "open for the %s as far as the role goes",
      async (role) => {
        await grant(role);
        if (role === "auditor") for (const about of [null, resident.address]) await say(about);
        const may = (path: string) => (DOORS[path]!.includes(role) ? 200 : 403);
        expect(await statuses()).toEqual(
          Object.fromEntries(Object.keys(DOORS).map((path) => [path, may(path)])),
        );
      },
    );

    it("show an auditor which accounts there are, and no figure of anybody", async () => {
      const book = await browser.ask<BookAnswer>(200, "GET", "/index/book", stranger);
      expect(Object.keys(book).sort()).toEqual(["agreements", "funds", "head", "people", "staff"]);
      const accounts: string[] = [];
      let next: string | null = "";
      while (next !== null) {
        const path: string = `/index/book/accounts?limit=2${next && `&after=${next}`}`;
        const page: BookAccountsAnswer = await browser.ask<BookAccountsAnswer>(
          200,
          "GET",
          path,
          stranger,
        );
        expect(Object.keys(page).sort()).toEqual(["accounts", "head", "next"]);
        expect(page.accounts.length).toBeLessThanOrEqual(2);
        accounts.push(...page.accounts);
        next = page.next;
      }
      expect(accounts).toContain(resident.address);
      expect(accounts).toHaveLength(book.people);
      expect(new Set(accounts).size).toBe(book.people);
    });

    it("let an auditor choose no accounts by what only somebody else may know of them", async () => {
      const ask = (query: string) =>
        browser.ask<BookAccountsAnswer>(200, "GET", `/index/book/accounts${query}`, stranger);
      const all = await ask("");
      expect(all.accounts.length).toBeGreaterThan(1);
      expect(await ask("?status=left")).toEqual(all);
      expect(await ask(`?of=${resident.address}`)).toEqual(all);
    });

    it("show a funder the funds of its own organisation alone", async () => {
      const funds = async () =>
        (await browser.ask<FundsAnswer>(200, "GET", "/index/funds", stranger)).funds;
      await grant("funder", FUNDER);
      expect((await funds()).map(({ id }) => id)).toEqual([1]);
      await grant("funder", 1);
      expect(await funds()).toEqual([]);
    });

    it("leave a line for the person: the plan, and why an auditor looked", async () => {
      const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", resident);
      const told = looks.map(({ name, what, reason }) => ({ name, what, reason }));
      expect(told).toContainEqual({ name: "Noor", what: "plan", reason: null });
      expect(told).toContainEqual({ name: "Noor", what: "audit", reason: "Steekproef" });
    });

    it("shut as soon as the office ends it, and a plan as soon as it is not shared", async () => {
      await grant("communityBuilder");
      await share("no");
      expect((await statuses())[`${STORY}/plans`]).toBe(403);
      await share("always");
      expect((await statuses())[`${STORY}/plans`]).toBe(200);
      await browser.ask(204, "DELETE", `/api/v1/readers/${stranger.address}`, official);
      const { "/index/public": figures, ...others } = await statuses();
      expect([figures, ...new Set(Object.values(others))]).toEqual([200, 403]);
      await share("no");
    });
  });
}
