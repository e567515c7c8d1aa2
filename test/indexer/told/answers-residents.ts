import { describe, expect, it } from "vitest";
import type {
  LinesAnswer,
  NewsOfAnswer,
  ResidentAnswer,
} from "../../../protocol/wire/index-answers.ts";
import { actors } from "../stage/actors.ts";
import { words } from "../stage/words.ts";
import { query } from "../stage/tables.ts";
import type { Begun } from "../stage/running.ts";

const { resident, partner, neighbour, newcomer, mentor, colleague, counsellor } = actors;
const { creditor, energy, official, secondOfficial, stranger } = actors;

/** What a resident's screen is told. */
export function answersResidents(running: Begun): void {
  describe("GET /residents/{address}", () => {
    it("shows the water bill after 50.00: the costs and the interest are gone, 155.95 is left", async () => {
      const { debts, offers, person } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      const bill = debts.find(({ id }) => id === 1);
      expect(bill).toMatchObject({
        original: { principal: "18290", increase: "0", interest: "305", costs: "2000" },
        open: { principal: "15595", increase: "0", interest: "0", costs: "0" },
        status: "recognised",
        commitment: words("water bill"),
        agreement: { id: 1, rateBps: 10_000, status: "active", usedThisYear: "5150" },
        last: { event: "DebtLowered" },
      });
      expect(offers.find(({ id }) => id === 1)).toMatchObject({
        status: "confirmed",
        creditor: creditor.address,
        coins: "5000",
        burned: "5000",
        returned: "0",
        taken: { principal: "2695", increase: "0", interest: "305", costs: "2000" },
      });
      expect(person).toMatchObject({ balance: "850", held: "0", status: "participating" });
    });

    it("shows a debt that coins settled, and one that was withdrawn", async () => {
      const { debts } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      expect(debts.map(({ id, status }) => [id, status])).toEqual([
        [4, "settled"],
        [3, "withdrawn"],
        [1, "recognised"],
      ]);
    });

    it("shows the steps of the version that was accepted, with reports, reasons and who confirmed", async () => {
      const { plans } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      expect(plans).toMatchObject([{ id: 1, version: 2, status: "accepted" }]);
      expect(plans[0]?.subgoals).toMatchObject([
        {
          id: 3,
          status: "confirmed",
          paid: "6000",
          confirmedBy: mentor.address,
          reportCommitment: words("now I did"),
          reasonCommitment: words("not yet"),
          commitment: words("step 6000"),
        },
        {
          id: 4,
          status: "undone",
          paid: "3000",
          undoneBy: mentor.address,
          reasonCommitment: words("the wrong one"),
        },
        { id: 5, status: "agreed", paid: "0", confirmedAt: null },
      ]);
    });

    it("shows the open offers first, and what became of the others", async () => {
      const { offers, person } = await running.now.index.get<ResidentAnswer>(
        `/residents/${neighbour.address}`,
      );
      expect(offers.map(({ id, status }) => [id, status])).toEqual([
        [7, "open"],
        [6, "released"],
        [5, "confirmed"],
        [4, "released"],
        [3, "rejected"],
      ]);
      expect(offers[4]).toMatchObject({ reasonCommitment: words("not now"), taken: null });
      expect(person).toMatchObject({ held: "333", approver: secondOfficial.address });
    });

    it("says when a creditor and a mentor may act, and that a role which was taken away is none", async () => {
      const { get } = running.now.index;
      const { person, debts, offers } = await get<ResidentAnswer>(
        `/residents/${neighbour.address}`,
      );
      expect(person.mentorActs).toBeNull();
      const until = debts[0]!.agreement.until;
      expect(debts[0]!.creditorActs).toMatchObject({ until });
      expect(debts[0]!.creditorActs!.from).toBeGreaterThan(0);
      expect(offers.map(({ creditorActs }) => creditorActs?.until)).toEqual(
        offers.map(() => until),
      );
      const own = await get<ResidentAnswer>(`/residents/${resident.address}`);
      expect(own.person.mentorActs).toMatchObject({ until });
    });

    it("keeps a corrected claim's own words, and its first amounts", async () => {
      const { debts } = await running.now.index.get<ResidentAnswer>(
        `/residents/${neighbour.address}`,
      );
      expect(debts).toMatchObject([
        {
          id: 2,
          status: "recognised",
          commitment: words("energy bill"),
          disputeCommitment: words("too much"),
          disputedAt: expect.any(Number) as number,
          original: { principal: "10000", increase: "500", interest: "0", costs: "0" },
          endsByDay: 21_000,
        },
      ]);
    });

    it("shows a reward that waits for room", async () => {
      const { plans } = await running.now.index.get<ResidentAnswer>(
        `/residents/${neighbour.address}`,
      );
      const steps = plans.find(({ id }) => id === 3)?.subgoals;
      expect(steps?.map(({ status, paid }) => [status, paid])).toEqual([
        ["confirmed", "4000"],
        ["confirmed", "2000"],
        ["earned", "2500"],
        ["undone", "0"],
      ]);
      expect(steps?.[1]?.confirmedBy).toBe(mentor.address);
    });

    it("shows who left, and until when their coins are honoured", async () => {
      const { person } = await running.now.index.get<ResidentAnswer>(
        `/residents/${partner.address}`,
      );
      expect(person).toMatchObject({
        status: "left",
        balance: "0",
        household: 1,
        neighbourhood: 1,
      });
      expect(person.honouredUntil).toBeGreaterThan(Date.now() / 1000 + 300 * 86_400);
    });

    it("shows a plan that a second approved, with the words that both corrected", async () => {
      const { plans } = await running.now.index.get<ResidentAnswer>(
        `/residents/${newcomer.address}`,
      );
      expect(plans).toMatchObject([
        { id: 10, status: "awaitsSecond", approvedBy: null },
        {
          id: 9,
          status: "accepted",
          approvedBy: colleague.address,
          commitment: words("better"),
          rewordings: [{ subgoalId: 19, by: newcomer.address, commitment: words("waits") }],
        },
      ]);
      expect(plans[1]?.subgoals).toMatchObject([
        { id: 18, status: "confirmed", paid: "8000", commitment: words("my words") },
        { id: 19, status: "agreed", commitment: words("step 5000") },
        { id: 20, status: "cancelled" },
      ]);
    });

    it("shows own ideas, and what became of each", async () => {
      const { suggestions } = await running.now.index.get<ResidentAnswer>(
        `/residents/${newcomer.address}`,
      );
      expect(suggestions).toMatchObject([
        { id: 4, status: "open", commitment: words("idea 4") },
        { id: 3, status: "answered", reasonCommitment: words("later") },
        { id: 2, status: "withdrawn" },
        { id: 1, status: "takenUp", planId: 9 },
      ]);
    });

    it("shows what a claim lost without coins, and who has it now", async () => {
      const { debts } = await running.now.index.get<ResidentAnswer>(
        `/residents/${newcomer.address}`,
      );
      expect(debts.find(({ id }) => id === 5)).toMatchObject({
        creditor: energy.address,
        agreementId: 2,
        status: "recognised",
        paused: false,
        transfer: null,
        original: { principal: "20000", costs: "1000" },
        open: { principal: "17780", costs: "0" },
      });
    });

    it("shows what became of each offer when somebody must agree and the claim went to another", async () => {
      const { offers, person } = await running.now.index.get<ResidentAnswer>(
        `/residents/${newcomer.address}`,
      );
      expect(offers.map(({ id, status }) => [id, status])).toEqual([
        [12, "open"],
        [13, "rejected"],
        [11, "refused"],
        [10, "confirmed"],
        [9, "released"],
      ]);
      expect(offers[2]).toMatchObject({ reasonCommitment: words("rent first") });
      expect(offers[3]).toMatchObject({ approvedBy: counsellor.address });
      expect(person).toMatchObject({ balance: "7400", held: "400", household: 2 });
      expect(person.end).toMatchObject({ by: official.address, commitment: words("again") });
    });

    it("tells the newest line first, and only of this resident", async () => {
      const { lines } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      const places = lines.map(({ block, logIndex }) => block * 1000 + logIndex);
      expect(places).toEqual(places.toSorted((a, b) => b - a));
      const text = JSON.stringify(lines);
      expect(text).not.toContain(neighbour.address);
      expect(text).not.toContain(partner.address);
      expect(lines.at(-1)).toMatchObject({
        event: "ResidentEnrolled",
        contract: "SocialCoin",
        sender: official.address,
        args: { resident: resident.address, household: "1", neighbourhood: "1" },
      });
    });

    it("knows an address in any case, and answers 404 for who is no resident or no address", async () => {
      const lower = resident.address.toLowerCase();
      expect(
        (await running.now.index.get<ResidentAnswer>(`/residents/${lower}`)).person.address,
      ).toBe(resident.address);
      for (const path of [stranger.address, mentor.address, "0x12", "' OR 1=1", `${lower}00`]) {
        expect(await running.now.index.get(`/residents/${path}`)).toBeNull();
      }
    });
  });

  describe("GET /residents/{address}/lines", () => {
    it("goes back page by page, each line once", async () => {
      const path = `/residents/${neighbour.address}/lines`;
      const all = [];
      let { lines, next } = await running.now.index.get<LinesAnswer>(path);
      all.push(...lines);
      while (next !== null) {
        expect(lines).toHaveLength(50);
        ({ lines, next } = await running.now.index.get<LinesAnswer>(`${path}?before=${next}`));
        all.push(...lines);
      }
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const about = await query(
        running.now.database.url,
        "SELECT count(*)::int AS n FROM concern WHERE account = $1 AND \"as\" = 'resident'",
        [neighbour.address.toLowerCase()],
      );
      expect(about).toEqual([{ n: all.length }]);
    });

    it("begins after the line of the cursor", async () => {
      const path = `/residents/${resident.address}/lines`;
      const { lines } = await running.now.index.get<LinesAnswer>(path);
      const rest = await running.now.index.get<LinesAnswer>(`${path}?before=${lines[9]?.id}`);
      expect(rest.lines[0]).toEqual(lines[10]);
    });

    it("refuses a cursor that is none", async () => {
      const path = `/residents/${resident.address}/lines?before=`;
      for (const cursor of ["x", "1", "1-", "1-2-3", "9999999999-1", "1;DROP TABLE line"]) {
        expect(await running.now.index.get(path + encodeURIComponent(cursor))).toBeNull();
      }
    });
  });

  describe("GET /news", () => {
    const whole = (address: string) =>
      running.now.index.get<ResidentAnswer>(`/residents/${address}`);
    const newsOf = (...of: string[]) =>
      running.now.index.get<NewsOfAnswer | null>(`/news?of=${of.join(",")}`);

    it("tells of several at once what is new after a block of each, and what of it can still run out", async () => {
      const [one, other] = await Promise.all([resident, neighbour].map((of) => whole(of.address)));
      const { block } = one!.lines[3]!;
      const answer = await newsOf(
        `${resident.address}-${block}`,
        `${neighbour.address.toLowerCase()}-0`,
        `${stranger.address}-0`,
      );
      const left = ({ plans, offers }: ResidentAnswer) => ({
        plans: plans.filter(({ status }) => status === "proposed" || status === "accepted"),
        offers: offers.filter(({ status }) => status === "open"),
      });
      expect(answer?.head).toEqual(one!.head);
      expect(answer?.residents).toEqual([
        {
          address: resident.address,
          ...left(one!),
          lines: one!.lines.filter((line) => line.block > block),
        },
        { address: neighbour.address, ...left(other!), lines: other!.lines },
      ]);
      expect(answer?.residents[0]?.lines.length).toBeGreaterThan(0);
    });

    it("refuses what names no account and block, and more than a hundred", async () => {
      const one = `${resident.address}-0`;
      for (const of of [[""], [resident.address], ["0x12-3"], Array<string>(101).fill(one)])
        expect(await newsOf(...of)).toBeNull();
    });
  });
}
