import { describe, expect, it } from "vitest";
import type {
  ApproverAnswer,
  ApproverOffersAnswer,
  ApproversAnswer,
  BookAccountsAnswer,
  CreditorAnswer,
  ClaimIdsAnswer,
  CreditorLinesAnswer,
  DebtAnswer,
  DebtPaymentsAnswer,
  DebtsAnswer,
  HouseholdsAnswer,
  MentorAnswer,
  OffersAnswer,
  OfficeAnswer,
  OfficePeopleAnswer,
  OfficePersonAnswer,
  RoleWaitsAnswer,
  SecondAnswer,
} from "../../../protocol/wire/index-answers.ts";
import type { Refusals, RefusalsAnswer } from "../../../protocol/wire/report-api.ts";
import { actors } from "../stage/actors.ts";
import { words } from "../stage/words.ts";
import type { Begun } from "../stage/running.ts";

const {
  resident,
  partner,
  neighbour,
  newcomer,
  mentor,
  nextMentor,
  colleague,
  counsellor,
  creditor,
  energy,
  secondOfficial,
  stranger,
} = actors;

/** What mentors, creditors and the office are told. */
export function answersStaff(running: Begun): void {
  describe("GET /mentors/{address}", () => {
    it("shows who has this mentor now, with their plans, and the funds", async () => {
      const answer = await running.now.index.get<MentorAnswer>(`/mentors/${mentor.address}`);
      expect(answer.staff).toMatchObject({ role: "mentor", ceiling: "100000", revoked: false });
      expect(answer.residents.map(({ person }) => person.address)).toEqual([
        resident.address,
        partner.address,
        newcomer.address,
      ]);
      expect(answer.residents[1]?.plans.map(({ id, status }) => [id, status])).toEqual([
        [7, "accepted"],
        [6, "lapsed"],
        [5, "withdrawn"],
        [4, "accepted"],
      ]);
      expect(answer.funds[0]).toMatchObject({
        pledged: "1500000",
        neighbourhoods: [1, 2],
      });
      expect(answer.funds[0]).not.toHaveProperty("pledges");
    });

    it("still shows the residents of a mentor whose role was taken away", async () => {
      const answer = await running.now.index.get<MentorAnswer>(`/mentors/${nextMentor.address}`);
      expect(answer.staff).toMatchObject({ role: "mentor", revoked: true });
      expect(answer.residents.map(({ person }) => person.address)).toEqual([neighbour.address]);
    });

    it("answers 404 for who is neither staff nor anybody's mentor", async () => {
      expect(await running.now.index.get(`/mentors/${stranger.address}`)).toBeNull();
    });
  });

  describe("GET /creditors/{address}", () => {
    it("shows only the own agreements, claims and offers", async () => {
      const answer = await running.now.index.get<CreditorAnswer>(`/creditors/${energy.address}`);
      expect(answer.agreements).toMatchObject([
        { id: 2, status: "active", rateBps: 12_000, route: "paidByFund", fundId: 1 },
        { id: 3, status: "ended", approvedBy: null },
      ]);
      expect(answer.others).toEqual([{ agreementId: 1, creditor: creditor.address }]);
      expect(answer.claims).toBe(2);

      const of = `/creditors/${energy.address}`;
      const { get } = running.now.index;
      const { debts } = await get<DebtsAnswer>(`${of}/debts`);
      expect(debts.map(({ id }) => id)).toEqual([5, 2]);
      const open = await get<OffersAnswer>(`${of}/open`);
      const answered = await get<OffersAnswer>(`${of}/answered`);
      expect([...open.offers, ...answered.offers].map(({ id }) => id).sort()).toEqual(
        [3, 4, 5, 6, 7, 10, 11, 12, 13].sort(),
      );
      expect(open.debts.map(({ id }) => id)).toEqual(expect.arrayContaining([2]));
      expect(answer.waiting).toEqual({
        count: open.offers.length,
        coins: String(open.offers.reduce((sum, { coins }) => sum + BigInt(coins), 0n)),
      });
      expect(JSON.stringify([answer, debts, open, answered])).not.toContain(resident.address);
    });

    it("tells every payment elsewhere on claims that are asked for, and on none of another", async () => {
      const { get } = running.now.index;
      const paidOn = async (who: string, of: string) =>
        (await get<DebtPaymentsAnswer>(`/creditors/${who}/payments?of=${of}`)).payments;
      expect(await paidOn(creditor.address, "5,7")).toMatchObject([
        { debtId: 7, taken: { principal: "4000", costs: "1000" }, commitment: words("paid") },
      ]);
      // It took the fifth over after that.
      expect(await paidOn(energy.address, "5,7")).toMatchObject([
        { debtId: 5, taken: { principal: "2000", costs: "0" } },
      ]);
      expect(await get(`/creditors/${energy.address}/payments`)).toBeNull();
    });

    it("hands out each list in pages, each item once and in its order", async () => {
      const of = `/creditors/${energy.address}`;
      const { get } = running.now.index;
      for (const list of ["open", "answered"]) {
        const { offers } = await get<OffersAnswer>(`${of}/${list}`);
        const paged: number[] = [];
        let next: string | null = "";
        while (next !== null) {
          const after: string = next && `&after=${next}`;
          const page: OffersAnswer = await get<OffersAnswer>(`${of}/${list}?limit=1${after}`);
          expect(page.debts.map(({ id }) => id)).toEqual(page.offers.map(({ debtId }) => debtId));
          paged.push(...page.offers.map(({ id }) => id));
          next = page.next;
        }
        expect(paged).toEqual(offers.map(({ id }) => id));
        const times = offers.map(({ answerUntil, answeredAt }) => answeredAt ?? -answerUntil);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
      }
      const { debts } = await get<DebtsAnswer>(`${of}/debts`);
      const names = debts.map(({ id, resident, commitment }) => ({ id, resident, commitment }));
      const few = await get<ClaimIdsAnswer>(`${of}/claim-ids?limit=1`);
      const rest = await get<ClaimIdsAnswer>(`${of}/claim-ids?after=${few.next}`);
      expect(names.length).toBeGreaterThan(1);
      expect([...few.claims, ...rest.claims]).toEqual(names);
      expect(rest.next).toBeNull();

      const { lines } = await get<CreditorLinesAnswer>(`${of}/lines`);
      const first = await get<CreditorLinesAnswer>(`${of}/lines?limit=5`);
      const second = await get<CreditorLinesAnswer>(`${of}/lines?limit=1000&after=${first.next}`);
      expect([...first.lines, ...second.lines]).toEqual(lines);
      expect(second.next).toBeNull();
      // A place beyond every block, which was never handed out, is before all of them.
      const beyond = await get<CreditorLinesAnswer>(`${of}/lines?limit=5&after=999999999999-1`);
      expect(beyond.lines).toEqual(first.lines);
      const bare = await get<CreditorLinesAnswer>(`${of}/lines?claims=no`);
      expect(first.debts.length).toBeGreaterThan(0);
      expect([bare.lines, bare.debts]).toEqual([lines, []]);
      for (const wrong of ["after=1", "after=a-b", "limit=0", "limit=1001"])
        expect(await get(`${of}/open?${wrong}`)).toBeNull();
    });

    it("tells one claim, or those with given commitments, and never those of another", async () => {
      const { get } = running.now.index;
      const of = `/creditors/${energy.address}`;
      const { debt, offers } = await get<DebtAnswer>(`${of}/debts/2`);
      expect(debt).toMatchObject({ id: 2, creditor: energy.address });
      expect(offers.map(({ id }) => id)).toContain(5);
      expect(offers.every(({ debtId, status }) => debtId === 2 && status !== "open")).toBe(true);
      expect(await get(`${of}/debts/1`)).toMatchObject({ debt: null, offers: [] });

      const wanted = [words("energy bill"), words("water bill")].join(",");
      const { debts } = await get<DebtsAnswer>(`${of}/debts?of=${wanted}`);
      expect(debts.map(({ id }) => id)).toEqual([2]);
      expect(await get(`${of}/debts?of=water`)).toBeNull();

      const named = await get<OffersAnswer>(`${of}/offers?of=1,3,7`);
      expect(named.offers.map(({ id }) => id)).toEqual([7, 3]);
      expect(named.debts.map(({ id }) => id)).toEqual([2]);
      expect(await get(`${of}/offers`)).toBeNull();
    });

    it("tells the ledger's lines: claims, offers and answers, and nothing else of the residents", async () => {
      const { lines } = await running.now.index.get<CreditorLinesAnswer>(
        `/creditors/${energy.address}/lines`,
      );
      expect(new Set(lines.map(({ event }) => event))).toEqual(
        new Set([
          "StaffGranted",
          "AgreementProposed",
          "AgreementApproved",
          "AgreementEnded",
          "DebtRegistered",
          "DebtDisputed",
          "DebtCorrected",
          "DebtRecognised",
          "DebtLowered",
          "OfferMade",
          "OfferConfirmed",
          "OfferRejected",
          "OfferReleased",
          "AnswerRefused",
          "DebtTransferred",
          "TransferProposed",
        ]),
      );
    });

    it("shows claims of others that are offered to this creditor, and no longer when they were", async () => {
      const { transfers } = await running.now.index.get<CreditorAnswer>(
        `/creditors/${energy.address}`,
      );
      expect(transfers).toMatchObject([
        {
          id: 6,
          creditor: creditor.address,
          paused: true,
          allowedBy: colleague.address,
          transfer: { agreementId: 2, creditor: energy.address },
        },
      ]);
    });

    it("tells the first creditor which claim went, and keeps what was offered to it", async () => {
      const { get } = running.now.index;
      const of = `/creditors/${creditor.address}`;
      const { debts } = await get<DebtsAnswer>(`${of}/debts`);
      expect(debts.map(({ id, status }) => [id, status])).toEqual([
        [8, "settled"],
        [7, "settled"],
        [6, "registered"],
        [4, "settled"],
        [3, "withdrawn"],
        [1, "recognised"],
      ]);
      const { offers } = await get<OffersAnswer>(`${of}/answered`);
      expect(offers.find(({ id }) => id === 9)).toMatchObject({
        status: "released",
        standing: false,
      });
      const { lines } = await get<CreditorLinesAnswer>(`${of}/lines`);
      expect(lines.map(({ event }) => event)).toContain("DebtTransferred");
    });

    it("answers 404 for who is no creditor", async () => {
      expect(await running.now.index.get(`/creditors/${stranger.address}`)).toBeNull();
    });
  });

  describe("GET /seconds/{address}", () => {
    it("shows the plans that wait for a second of another team, and no others", async () => {
      const { plans } = await running.now.index.get<SecondAnswer>(`/seconds/${colleague.address}`);
      expect(plans.map(({ id, status }) => [id, status])).toEqual([[10, "awaitsSecond"]]);
    });

    it("shows the claims of who employs the resident's mentor, without whose they are", async () => {
      const { conflicts } = await running.now.index.get<SecondAnswer>(
        `/seconds/${colleague.address}`,
      );
      expect(conflicts).toEqual([
        { debtId: 2, creditor: energy.address, mentor: nextMentor.address },
      ]);
    });

    it("shows nothing to the mentor's own team, and 404 to who is no staff", async () => {
      const { plans, conflicts } = await running.now.index.get<SecondAnswer>(
        `/seconds/${mentor.address}`,
      );
      expect([plans, conflicts]).toEqual([[], []]);
      expect(await running.now.index.get(`/seconds/${stranger.address}`)).toBeNull();
    });
  });

  describe("GET /approvers/{address}", () => {
    it("shows the offers that wait for this account's word, with their debts", async () => {
      const answer = await running.now.index.get<ApproverAnswer>(
        `/approvers/${counsellor.address}`,
      );
      expect(answer.offers).toMatchObject([
        { id: 12, resident: newcomer.address, approver: counsellor.address, approvedBy: null },
      ]);
      expect(answer.debts.map(({ id }) => id)).toEqual([5]);
      expect(answer.people).toBe(1);
    });

    it("tells what became of those that are asked for, of whom this account stands beside alone", async () => {
      const { get } = running.now.index;
      const path = `/approvers/${counsellor.address}/offers`;
      const { offers } = await get<ApproverOffersAnswer>(`${path}?of=11,12,1`);
      expect(offers.map(({ id, status }) => [id, status])).toEqual([
        [12, "open"],
        [11, "refused"],
      ]);
      expect(await get(path)).toBeNull();
    });

    it("shows nothing to who stands beside nobody", async () => {
      const answer = await running.now.index.get<ApproverAnswer>(`/approvers/${stranger.address}`);
      expect(answer).toMatchObject({ people: 0, offers: [], debts: [] });
    });
  });

  describe("GET /refusals", () => {
    it("names what was refused to whom by the commitment to its reason, each kind apart", async () => {
      const { reject, refuse, dispute, sendBack } =
        await running.now.index.get<RefusalsAnswer>("/refusals");
      const of = ({ refused }: Refusals) => refused.map(({ commitment }) => commitment);
      expect(of(reject)).toContain(words("not now"));
      expect(of(refuse)).toEqual([words("rent first")]);
      expect(of(dispute)).toEqual([words("too much")]);
      expect(of(sendBack)).toEqual([words("not yet")]);
      expect(dispute.refused[0]!.place).toBeGreaterThan(0);
      // Nobody is told yet how many: they are few.
      expect(reject.toldIn).toEqual({ total: [], places: [] });
      expect([dispute.toldIn, sendBack.toldIn]).toEqual([null, null]);
    });
  });

  describe("GET /office", () => {
    it("shows how many there are, staff, funds and agreements", async () => {
      const answer = await running.now.index.get<OfficeAnswer>("/office");
      expect(answer.funds[0]?.pledges).toMatchObject([
        { funder: 7, coins: "1000000", commitment: words("decision 1") },
        { funder: 8, coins: "500000" },
      ]);
      const { people, withoutMentor, disputed } = answer.counts;
      const statuses = Object.entries(people).flatMap(([one, n]) => Array<string>(n).fill(one));
      const everybody = await running.now.index.get<OfficePeopleAnswer>("/office/people");
      expect(statuses.toSorted()).toEqual(everybody.people.map(({ status }) => status).toSorted());
      expect([withoutMentor, disputed]).toEqual([1, 0]);
      expect(answer.ends).toEqual(
        everybody.people.filter(({ end, status }) => end && status !== "left"),
      );
      expect(answer.staff.map(({ role }) => role).toSorted()).toEqual([
        "counsellor",
        "creditor",
        "creditor",
        "mentor",
        "mentor",
        "office",
        "office",
        "second",
      ]);
      expect(answer.funds.map(({ id, closed }) => [id, closed])).toEqual([
        [1, false],
        [2, true],
      ]);
      expect(answer.agreements.map(({ id }) => id)).toEqual([1, 2, 3]);
    });

    it("counts what waits for one account's word, before its role is taken away", async () => {
      const { get } = running.now.index;
      const waitsFor = async (who: string) => {
        const { head, ...waits } = await get<RoleWaitsAnswer>(`/office/staff/${who}`);
        expect(head.block).toBeGreaterThan(0);
        return waits;
      };
      const none = { offers: 0, claims: 0, approvals: 0, residents: 0, steps: 0 };
      const { offers } = await get<OffersAnswer>(`/creditors/${energy.address}/open`);
      expect(offers.length).toBeGreaterThan(0);
      expect(await waitsFor(energy.address)).toMatchObject({ offers: offers.length, residents: 0 });
      const { debts } = await get<DebtsAnswer>(`/creditors/${energy.address}/debts`);
      const standing = debts.filter(({ status }) => !["settled", "withdrawn"].includes(status));
      expect((await waitsFor(energy.address)).claims).toBe(standing.length);

      const { residents } = await get<MentorAnswer>(`/mentors/${mentor.address}`);
      const guided = residents.filter(({ person }) => person.status !== "left");
      const reported = guided.flatMap(({ plans }) =>
        plans
          .filter(({ status }) => status === "accepted")
          .flatMap(({ subgoals }) => subgoals.filter(({ status }) => status === "reported")),
      );
      expect(await waitsFor(mentor.address)).toEqual({
        ...none,
        residents: guided.length,
        steps: reported.length,
      });
      const { offers: awaited } = await get<ApproverAnswer>(`/approvers/${secondOfficial.address}`);
      expect((await waitsFor(secondOfficial.address)).approvals).toBe(awaited.length);
      expect(await waitsFor(stranger.address)).toEqual(none);
    });

    it("hands out the residents in pages, the newest first, each once", async () => {
      const { get } = running.now.index;
      const { people, next } = await get<OfficePeopleAnswer>("/office/people");
      expect(next).toBeNull();
      expect(new Set(people.map(({ address }) => address))).toEqual(
        new Set([resident, partner, neighbour, newcomer].map(({ address }) => address)),
      );
      const times = people.map(({ enrolledAt }) => enrolledAt);
      expect(times).toEqual(times.toSorted((a, b) => b - a));

      for (const limit of [1, 2, 3]) {
        const paged: OfficePeopleAnswer["people"] = [];
        for (let after: string | null = ""; after !== null;) {
          const path = `/office/people?limit=${limit}${after && `&after=${after}`}`;
          const page: OfficePeopleAnswer = await get<OfficePeopleAnswer>(path);
          paged.push(...page.people);
          after = page.next;
        }
        expect(paged).toEqual(people);
      }
      for (const wrong of ["after=1", "after=1-2", "limit=0", "limit=1001", "of=Wim"])
        expect(await get(`/office/people?${wrong}`)).toBeNull();
    });

    it("tells those alone that are asked for: by how they stand, by account, or without a mentor who may act", async () => {
      const { get } = running.now.index;
      const { people } = await get<OfficePeopleAnswer>("/office/people");
      for (const wanted of ["enrolled", "participating", "paused", "left"] as const) {
        const found = await get<OfficePeopleAnswer>(`/office/people?status=${wanted}`);
        expect(found.people).toEqual(people.filter(({ status }) => status === wanted));
      }
      const of = [partner.address.toLowerCase(), stranger.address].join(",");
      const named = await get<OfficePeopleAnswer>(`/office/people?of=${of}`);
      expect(named.people.map(({ address }) => address)).toEqual([partner.address]);
      // The mentor of this neighbour lost the role.
      const unguided = await get<OfficePeopleAnswer>("/office/without-mentor");
      expect(unguided.people.map(({ address }) => address)).toEqual([neighbour.address]);

      const one = await get<OfficePersonAnswer>(`/office/people/${partner.address}`);
      expect(one.person).toEqual(people.find(({ address }) => address === partner.address));
      expect(one.household).toEqual(
        people.filter(
          ({ address, household, status }) =>
            household === one.person!.household && status !== "left" && address !== partner.address,
        ),
      );
      expect(await get(`/office/people/${stranger.address}`)).toMatchObject({
        person: null,
        household: [],
      });
    });

    it("tells the server who belongs where, and apart from that whose word is needed", async () => {
      const { people } = await running.now.index.get<OfficePeopleAnswer>("/office/people");
      const told = await running.now.index.get<HouseholdsAnswer>("/everybody");
      expect(told.people.map(({ address }) => address)).toEqual(
        [resident, partner, neighbour, newcomer].map(({ address }) => address),
      );
      const { accounts, next } = await running.now.index.get<BookAccountsAnswer>("/accounts");
      expect({ accounts, next }).toEqual({
        accounts: told.people
          .map(({ address }) => address)
          .toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
        next: null,
      });
      for (const one of told.people)
        expect(people.find(({ address }) => address === one.address)).toMatchObject(one);
      const beside = await running.now.index.get<ApproversAnswer>("/approvers");
      expect(beside.approvers).toEqual(
        [...new Set(people.flatMap(({ approver }) => approver ?? []))].toSorted(),
      );
      expect(beside.approvers).not.toEqual([]);
    });
  });
}
