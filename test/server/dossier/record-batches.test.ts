import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type { Problem, RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { startServer } from "../../../server/start-server.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import { countedPostgres } from "../stage/counted-postgres.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, partner, neighbour, mentor } = actors;

/** Of the stage. */
const CHAIN = 68_110_001;

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
});
afterAll(() => stage?.close());

const plan = (subject: Actor, title: string) => ({
  kind: "plan",
  subject: subject.address,
  content: { title },
});
const write = <Answer>(status: number, records: readonly object[], account = mentor) =>
  browser.ask<Answer>(status, "POST", "/api/v1/record-batches", account, { records });
const titlesOf = async (who: Actor) => {
  const path = `/api/v1/residents/${who.address}/records`;
  const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, who);
  return records.map(({ content }) => (content as { title: string }).title);
};

describe("words that are written together", () => {
  it("are answered in their order, each with the commitment of its own words", async () => {
    const wanted = Array.from({ length: 100 }, (_, at) => plan(resident, `Plan ${at}`));
    const { records } = await write<RecordsAnswer>(201, wanted);
    expect(records.map(({ content }) => content)).toEqual(wanted.map(({ content }) => content));
    for (const { commitment, salt, contract, id, version, kind, content } of records)
      expect(
        commitmentOf({ salt, chainId: CHAIN, contract, record: id, version, kind, content }),
      ).toBe(commitment);
    expect(new Set(records.map(({ salt }) => salt)).size).toBe(100);
  });

  it("ask the database as little for a hundred as for two", async () => {
    const counted = await countedPostgres(stage.settings.databaseUrl);
    const settings = { ...stage.settings, databaseUrl: counted.url };
    const server = await startServer(settings, { log: () => undefined, beginAgain: null });
    try {
      const other = await openBrowser(server.url).signIn(mentor);
      const statements = async (count: number) => {
        const records = Array.from({ length: count }, (_, at) => plan(resident, `Plan ${at}`));
        const before = counted.count();
        await other.ask(201, "POST", "/api/v1/record-batches", mentor, { records });
        return counted.count() - before;
      };
      const few = await statements(2);
      // The server remembers some things for a second and looks around by itself now and then.
      expect(await statements(100)).toBeLessThan(few + 10);
    } finally {
      await server.close();
      counted.stop();
    }
  });

  it("leave one line in the log for a person, however many they are", async () => {
    await write(201, [plan(partner, "Een"), plan(partner, "Twee"), plan(partner, "Drie")]);
    const { looks } = await browser.ask<LooksAnswer>(200, "GET", "/api/v1/me/looks", partner);
    expect(looks).toMatchObject([{ action: "write", what: "plan", by: mentor.address }]);
  });

  it("are none of them there when one of them is not allowed", async () => {
    const before = await titlesOf(resident);
    const wanted = [plan(resident, "Wel"), plan(neighbour, "Niet")];
    expect((await write<Problem>(403, wanted)).type).toBe("/problems/not-allowed");
    expect(await titlesOf(resident)).toEqual(before);
  });

  it.each([
    ["no words at all", [], "records"],
    ["more than a hundred", Array<object>(101).fill(plan(resident, "Te veel")), "records"],
    ["one with an empty title", [plan(resident, "Goed"), plan(resident, " ")], "records.1"],
  ])("are refused where there are %s", async (_, records, place) => {
    const before = await titlesOf(resident);
    const { errors } = await write<Problem>(400, records);
    expect(errors![0]!.path).toContain(place);
    expect(await titlesOf(resident)).toEqual(before);
  });
});
