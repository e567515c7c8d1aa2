import { describe, expect, it } from "vitest";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { LapsedAnswer, OfficeAnswer } from "../../../protocol/wire/index-answers.ts";
import { actors } from "../stage/actors.ts";
import { until } from "../stage/index-process.ts";
import type { Begun } from "../stage/running.ts";

const { neighbour, stranger } = actors;

/** What keeps money of a fund apart although its time is over, and how it goes back. */
export function freesWhatLapsed(running: Begun): void {
  describe("GET /office/lapsed", () => {
    const lapsed = () => running.now.index.get<LapsedAnswer>("/office/lapsed");
    const shown = async ({ blockNumber }: { blockNumber: bigint }) =>
      until(
        async () => (await running.now.index.get<Head>("/head")).block >= Number(blockNumber),
        60_000,
      );

    it("lists nothing while every term runs", async () => {
      expect(await lapsed()).toMatchObject({ lapsed: [], more: false });
    });

    it("lists what who left leaves behind, which the contracts let anyone free", async () => {
      const { ledger } = running.now.chain;
      await shown(await ledger.send(neighbour, "SocialCoin", "quit", []));
      const { lapsed: rows } = await lapsed();
      expect(rows.length).toBeGreaterThan(1);
      expect(rows).toContainEqual(
        expect.objectContaining({ what: "plan", id: 8, resident: neighbour.address, coins: "900" }),
      );
      for (const row of rows) {
        const free = row.what === "plan" ? "lapsePlan" : "lapse";
        await shown(await ledger.send(stranger, "GoalPlans", free, [row.id]));
      }
      expect(await lapsed()).toMatchObject({ lapsed: [], more: false });
      const { funds } = await running.now.index.get<OfficeAnswer>("/office");
      const [fund] = await ledger.read("SocialCoin", "fund", [1]);
      expect(funds[0]!.reserved).toBe(String(fund.reserved));
    });
  });
}
