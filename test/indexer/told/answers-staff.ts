import { describe, expect, it } from "vitest";
import type {
  ApproverAnswer,
  CreditorAnswer,
  MentorAnswer,
  OfficeAnswer,
  SecondAnswer,
} from "../../../protocol/wire/index-answers.ts";
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
        pledges: [
          { funder: 7, coins: "1000000", commitment: words("decision 1") },
          { funder: 8, coins: "500000" },
        ],
      });
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
      expect(answer.debts.map(({ id }) => id)).toEqual([5, 2]);
      expect(answer.others).toEqual([{ agreementId: 1, creditor: creditor.address }]);
      expect(answer.offers.map(({ id }) => id)).toEqual([7, 12, 13, 11, 10, 6, 5, 4, 3]);
      expect(JSON.stringify(answer)).not.toContain(resident.address);
    });

    it("tells the ledger's lines: claims, offers and answers, and nothing else of the residents", async () => {
      const { lines } = await running.now.index.get<CreditorAnswer>(`/creditors/${energy.address}`);
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
      const answer = await running.now.index.get<CreditorAnswer>(`/creditors/${creditor.address}`);
      expect(answer.debts.map(({ id, status }) => [id, status])).toEqual([
        [8, "settled"],
        [7, "settled"],
        [6, "registered"],
        [4, "settled"],
        [3, "withdrawn"],
        [1, "recognised"],
      ]);
      expect(answer.offers.find(({ id }) => id === 9)).toMatchObject({
        status: "released",
        standing: false,
      });
      expect(answer.lines.map(({ event }) => event)).toContain("DebtTransferred");
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
    });

    it("shows nothing to who stands beside nobody", async () => {
      const answer = await running.now.index.get<ApproverAnswer>(`/approvers/${stranger.address}`);
      expect(answer).toMatchObject({ offers: [], debts: [] });
    });
  });

  describe("GET /office", () => {
    it("shows everybody, staff, funds and agreements", async () => {
      const answer = await running.now.index.get<OfficeAnswer>("/office");
      expect(answer.people.map(({ address }) => address)).toEqual([
        resident.address,
        partner.address,
        neighbour.address,
        newcomer.address,
      ]);
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
      expect(answer.disputedDebts).toEqual([]);
    });
  });
}
