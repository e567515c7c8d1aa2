import { describe, expect, it } from "vitest";
import { prepareDatabase } from "../../../indexer/start/prepare-database.ts";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import { actors } from "../stage/actors.ts";
import { until } from "../stage/index-process.ts";
import { setChain } from "../stage/stage.ts";
import { words } from "../stage/words.ts";
import { allRows, query, schemas } from "../stage/tables.ts";
import type { Begun } from "../stage/running.ts";

const { resident, mentor, stranger } = actors;

/** New blocks, a kill, a rebuild, another chain. */
export function goesOn(running: Begun): void {
  describe("as the chain goes on", () => {
    it("a screen is fresh after each block", async () => {
      await running.now.chain.closeHistory();
      await running.now.index.get("/head");
      for (let time = 0; time < 3; time++) {
        const { blockNumber } = await running.now.chain.ledger.send(
          mentor,
          "GoalPlans",
          "compliment",
          [resident.address, words(`again ${time}`)],
        );
        await until(
          async () =>
            (await running.now.index.get<{ block: number }>("/head")).block >= Number(blockNumber),
          60_000,
        );
        const { lines, head } = await running.now.index.get<ResidentAnswer>(
          `/residents/${resident.address}`,
        );
        expect(head.block).toBe(Number(blockNumber));
        expect(lines[0]).toMatchObject({
          event: "ComplimentGiven",
          block: Number(blockNumber),
          time: head.time,
        });
      }
    });
  });

  describe("an answer of the chain that comes late", () => {
    it("is not taken for a chain that went back", async () => {
      const { chain, index, wire } = running.now;
      const further = async (what: string) => {
        const { blockNumber } = await chain.ledger.send(mentor, "GoalPlans", "compliment", [
          resident.address,
          words(what),
        ]);
        const block = Number(blockNumber);
        await until(async () => (await index.get<Head>("/head")).block >= block, 60_000);
      };
      const release = await wire.keepOne();
      await further("meanwhile");
      await release();
      await further("afterwards");
      expect(index.output()).not.toContain("Reorged block");
    }, 200_000);
  });

  describe("tables that are locked for a while, as when a block is taken back", () => {
    it("make a question wait, and not fail", async () => {
      const { database, index } = running.now;
      const [schema] = await schemas(database.url);
      let isHeld = true;
      const held = query(
        database.url,
        `BEGIN; LOCK TABLE "${schema}"._ponder_checkpoint, "${schema}".person; SELECT pg_sleep(2); COMMIT`,
      ).finally(() => (isHeld = false));
      while (isHeld) expect((await index.get<Head>("/head")).block).toBeGreaterThan(0);
      await held;
    }, 200_000);
  });

  describe("a block in which nothing happened that we index", () => {
    it("moves the head too", async () => {
      const { blockNumber } = await running.now.chain.ledger.transact(stranger, {
        to: stranger.address,
        data: "0x",
      });
      await until(
        async () =>
          (await running.now.index.get<{ block: number }>("/head")).block >= Number(blockNumber),
        60_000,
      );
    });
  });

  describe("after a kill -9", () => {
    it("the index goes on where it was, and misses nothing of the meantime", async () => {
      const before = await allRows(running.now.database.url);
      await running.now.index.stop("SIGKILL");
      await running.now.chain.ledger.send(resident, "Redemptions", "offer", [1, 2_00n, 10_000]);
      await running.now.start();

      // It went on from its own rows, and did not wait for the lock of the one that was killed.
      expect(running.now.index.output()).toContain("Detected crash recovery");
      expect(running.now.index.output()).not.toContain("locked");

      const after = await allRows(running.now.database.url);
      for (const line of before.line ?? []) expect(after.line).toContainEqual(line);
      expect(after.line?.length).toBe((before.line?.length ?? 0) + 1);
      const { person } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      expect(person).toMatchObject({ balance: "850", held: "200" });
    }, 600_000);

    it("a second index on the same tables is refused", async () => {
      await expect(running.now.startSecond()).rejects.toThrow(
        "Another index runs on this database.",
      );
    }, 600_000);
  });

  describe("dropped and begun again", () => {
    it("gives the same rows", async () => {
      const before = await allRows(running.now.database.url);
      await running.now.index.stop();
      await query(
        running.now.database.url,
        `DROP SCHEMA "${(await schemas(running.now.database.url))[0]}" CASCADE`,
      );
      await running.now.start();
      expect(await allRows(running.now.database.url)).toEqual(before);
    }, 600_000);

    it("on a chain begun again, with the same id and the same first blocks, keeps nothing", async () => {
      await running.now.index.stop();
      const before = await schemas(running.now.database.url);
      expect(before).toEqual([expect.stringMatching(/^index_/), "ponder_sync"]);

      const again = await setChain(running.now.chain.genesisTime);
      const [here, there] = await Promise.all(
        [running.now.chain, again].map(({ ledger }) => ledger.client.getBlock({ blockNumber: 3n })),
      );
      expect(there?.hash).toBe(here?.hash);
      const place = { databaseUrl: running.now.database.url, schema: before[0] ?? "" };
      await prepareDatabase({ ...place, chainUrl: running.now.chain.place.chainUrl });
      expect(await schemas(running.now.database.url)).toEqual(before);
      await prepareDatabase({ ...place, chainUrl: again.place.chainUrl });
      expect(await schemas(running.now.database.url)).toEqual([]);
      await again.stop();
    });
  });
}
