import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type { LetterVersionsAnswer, LettersAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Letter, LetterVersion, LetterWords } from "../../../protocol/wire/dossier-records.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Actor, Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, mentor, creditor, official, stranger } = actors;
const words: LetterWords = {
  creditorName: "Waterbedrijf D",
  collector: null,
  reference: "WB-2026-1",
  kind: "Waterrekening",
  parts: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
  peildatum: "2026-11-01",
  originDate: null,
  endsBy: null,
  redeemable: true,
};
const reason = "De kosten zijn eraf, stond in de tweede brief";
const lower = { ...words, parts: { ...words.parts, costs: "0" } };

let stage: Stage;
let browser: Browser;
let letter: Letter;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf D"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  letter = await browser.ask<Letter>(201, "POST", lettersOf, resident, { creditor: 2, ...words });
});
afterAll(() => stage?.close());

const lettersOf = `/api/v1/residents/${resident.address}/letters`;
const path = () => `/api/v1/letters/${letter.id}/versions`;
const versions = (who: Actor = resident) =>
  browser.ask<LetterVersionsAnswer>(200, "GET", path(), who);
const correct = (status: number, who: Actor, content: LetterWords, after = 1, headers = {}) =>
  browser.ask<LetterVersion>(status, "POST", path(), who, { after, content, reason }, { headers });
const share = (answer: "always" | "no") =>
  browser.ask(200, "PUT", "/api/v1/me/sharing/mentor/debts", resident, { share: answer });

describe("a debt from a letter", () => {
  it("is put right beside the version before, which stays for who read it", async () => {
    await share("always");
    const better = await correct(201, mentor, lower);
    expect(better).toMatchObject({
      version: 2,
      by: mentor.address,
      content: { ...lower, reason },
    });
    for (const who of [resident, mentor]) {
      const { versions: found } = await versions(who);
      expect(found.map(({ content }) => content)).toEqual([words, { ...lower, reason }]);
      const { letters } = await browser.ask<LettersAnswer>(200, "GET", lettersOf, who);
      expect(letters).toMatchObject([{ id: letter.id, version: 2, ...lower }]);
    }
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/export", resident);
    expect(mine.letterVersions).toHaveLength(2);
  });

  it("has a commitment for each version, which anybody who reads it can compute", async () => {
    const { versions: found } = await versions();
    expect(new Set(found.map(({ salt }) => salt)).size).toBe(2);
    for (const { salt, contract, version, content, commitment } of found) {
      const about = { salt, chainId: 68_110_001, contract, record: letter.id, kind: "letter" };
      expect(commitmentOf({ ...about, version, content })).toBe(commitment);
      expect(commitmentOf({ ...about, version: 3 - version, content })).not.toBe(commitment);
    }
  });

  it("is put right by nobody else, without sharing not by the mentor, and by nobody who saw an older version", async () => {
    for (const who of [neighbour, creditor, official, stranger]) {
      await browser.ask(404, "GET", path(), who);
      await correct(404, who, words, 2);
    }
    await share("no");
    await browser.ask(404, "GET", path(), mentor);
    await correct(404, mentor, words, 2);
    await correct(409, resident, words, 1);
    await correct(400, resident, { ...words, reference: "" }, 2);
  });

  it("is guarded by what was shown: neither words nor the creditor's permission change unseen", async () => {
    const shown = (await browser.send("GET", path(), resident)).headers.get("etag")!;
    const headers = { "if-match": shown };
    const answers = await Promise.all(
      [3, 4, 5].map((costs) =>
        browser.send(
          "POST",
          path(),
          resident,
          {
            after: 2,
            content: { ...lower, parts: { ...lower.parts, costs: `${costs}00` } },
            reason,
          },
          { headers },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    const permission = `/api/v1/letters/${letter.id}/permission`;
    await browser.ask(412, "PUT", permission, resident, { mayKnow: "yes" }, { headers });
    await browser.ask(200, "PUT", permission, resident, { mayKnow: "yes" });
    expect(await versions()).toMatchObject({ mayKnow: "yes" });
  });

  it("that turns out to be a fine is told to no creditor any more", async () => {
    await correct(201, resident, { ...lower, redeemable: false }, 3);
    expect(await versions()).toMatchObject({ mayKnow: "no" });
  });

  it("from before versions were kept gets its first one when it is put right", async () => {
    await stage.database.query("DELETE FROM letter_version");
    expect(await versions()).toMatchObject({ versions: [] });
    await correct(201, resident, words, 1);
    const { versions: found } = await versions();
    expect(found.map(({ version, by }) => [version, by])).toEqual([
      [1, null],
      [2, resident.address],
    ]);
  });

  it("that somebody changed in the database is not told as it was", async () => {
    await stage.database.query(
      "UPDATE letter_version SET commitment = '0x' || repeat('0', 64) WHERE version = 1",
    );
    await browser.ask(500, "GET", path(), resident);
  });
});
