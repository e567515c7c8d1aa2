import { beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../../protocol/wire/dossier-api.ts";
import { FIRST_PAGE, type FirstPageAnswer } from "../../../protocol/wire/first-page-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser, type Browser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";

const { resident, mentor, neighbour } = actors;

/** What a first page asks, in one answer. Needs the index: it runs in the house of the gateway's tests. */
export function describeFirstPage(house: () => Stage): void {
  describe("the first page in one answer", () => {
    let phone: Browser;
    beforeAll(async () => {
      phone = await openBrowser(house().url).signIn(resident);
    });
    const first = (browser: Browser, who?: typeof resident) =>
      browser.ask<FirstPageAnswer>(200, "GET", FIRST_PAGE, who);

    it("is what each of its questions answers, for the one who is signed in", async () => {
      const paths = {
        config: "/config.json",
        me: "/api/v1/me",
        resident: `/index/residents/${resident.address}`,
        records: `/api/v1/residents/${resident.address}/records`,
        letters: `/api/v1/residents/${resident.address}/letters`,
        staff: "/api/v1/staff",
        organisations: "/api/v1/organisations",
      };
      const answer = await first(phone);
      expect(Object.keys(answer)).toEqual(Object.keys(paths));
      for (const [part, path] of Object.entries(paths))
        expect(answer[part as keyof FirstPageAnswer], part).toEqual(
          await phone.ask(200, "GET", path),
        );
      expect(answer.resident?.person.address.toLowerCase()).toBe(resident.address.toLowerCase());
    });

    it("says who somebody with a role is, and nothing about a resident", async () => {
      const { config, me, ...others } = await first(await openBrowser(house().url).signIn(mentor));
      expect(config.chainId).toBeGreaterThan(0);
      expect(me).toMatchObject({ address: mentor.address, role: "mentor" });
      expect(Object.values(others)).toEqual([null, null, null, null, null]);
    });

    it("is of the account that acts, where several are signed in", async () => {
      const both = await openBrowser(house().url).signIn(resident, neighbour);
      expect((await both.ask<Problem>(400, "GET", FIRST_PAGE)).type).toContain("bad-input");
      expect((await first(both, neighbour)).me.address).toBe(neighbour.address);
    });

    it("is refused to who is not signed in, or not any more", async () => {
      const nobody = openBrowser(house().url);
      expect((await nobody.ask<Problem>(401, "GET", FIRST_PAGE)).type).toContain("sign-in-needed");
      const { url } = house();
      const left = await openBrowser(url).signIn(resident);
      const { cookie } = left;
      await left.ask(204, "DELETE", "/api/v1/sign-in", resident);
      const answer = await fetch(url + FIRST_PAGE, { headers: { cookie } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    });

    it("is kept by nobody", async () => {
      const answer = await phone.send("GET", FIRST_PAGE);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      await answer.body?.cancel();
    });
  });
}
