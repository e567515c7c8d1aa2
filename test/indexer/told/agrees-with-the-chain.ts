import {
  type BaseError,
  ContractFunctionRevertedError,
  decodeEventLog,
  getAddress,
  type Log,
  zeroAddress,
} from "viem";
import { describe, expect, it } from "vitest";
import { stepsOf } from "../../../frontend/desks/resident/plan/steps.ts";
import { statementLines } from "../../../frontend/desks/resident/pocket/statement-lines.ts";
import { wireArgs } from "../../../indexer/src/wire-args.ts";
import type { Line } from "../../../protocol/wire/basics.ts";
import type {
  CreditorAnswer,
  CreditorLinesAnswer,
  DebtsAnswer,
  OffersAnswer,
  OfficeAnswer,
  OfficePeopleAnswer,
  PublicAnswer,
  ResidentAnswer,
} from "../../../protocol/wire/index-answers.ts";
import { actors } from "../stage/actors.ts";
import type { Begun } from "../stage/running.ts";
import { query } from "../stage/tables.ts";

const { resident, partner, neighbour, newcomer, creditor, energy } = actors;

/** Every row says what the contracts say, and every line what its transaction says. */
export function agreesWithTheChain(running: Begun): void {
  describe("the rows and the chain", () => {
    it("agree on every person's coins, status and household", async () => {
      const { people } = await running.now.index.get<OfficePeopleAnswer>("/office/people");
      const statuses = ["none", "enrolled", "participating", "paused", "left"];
      expect(people).toHaveLength(4);
      for (const row of people) {
        const person = await running.now.chain.ledger.read("SocialCoin", "person", [row.address]);
        expect(row).toMatchObject({
          balance: person.balance.toString(),
          held: person.held.toString(),
          status: statuses[person.status],
          household: person.household,
          neighbourhood: await running.now.chain.ledger.read("SocialCoin", "neighbourhoodOf", [
            person.household,
          ]),
          mentor: await running.now.chain.ledger.read("GoalPlans", "mentorOf", [row.address]),
        });
        const until = await running.now.chain.ledger.read("SocialCoin", "honouredUntil", [
          row.address,
        ]);
        expect(row.honouredUntil ?? 0).toBe(until);
        const [from, by] = await running.now.chain.ledger.read("SocialCoin", "endOf", [
          row.address,
        ]);
        expect([row.end?.from ?? 0, row.end?.by ?? zeroAddress]).toEqual([from, by]);
      }
    });

    it("agree on every fund", async () => {
      const { funds } = await running.now.index.get<OfficeAnswer>("/office");
      expect(funds).toHaveLength(
        await running.now.chain.ledger.read("SocialCoin", "fundCount", []),
      );
      for (const row of funds) {
        const [fund, bits] = await running.now.chain.ledger.read("SocialCoin", "fund", [row.id]);
        expect(row).toMatchObject({
          pledged: fund.pledged.toString(),
          reserved: fund.reserved.toString(),
          spent: fund.spent.toString(),
          until: fund.until,
          closed: fund.closed,
        });
        expect(row.neighbourhoods.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n)).toBe(bits);
      }
    });

    it("agree on every member of staff", async () => {
      const { staff } = await running.now.index.get<OfficeAnswer>("/office");
      const roles = ["none", "mentor", "second", "creditor", "counsellor", "office"];
      expect(staff).toHaveLength(8);
      for (const row of staff) {
        const record = await running.now.chain.ledger.read("SocialCoin", "staff", [row.address]);
        expect(row).toMatchObject({
          from: record.from,
          until: record.until,
          organisation: record.organisation,
          ceiling: String(record.ceiling),
          team: record.team,
        });
        expect(row.revoked ? "none" : row.role).toBe(roles[record.role]);
      }
    });

    it("agree on every plan and step", async () => {
      const planStatuses = ["none", "proposed", "accepted", "declined", "withdrawn", "lapsed"];
      planStatuses.push("awaitsSecond");
      const statuses = ["none", "agreed", "reported", "sentBack", "confirmed", "earned", "undone"];
      statuses.push("lapsed", "cancelled");
      for (const { address } of [resident, partner, neighbour, newcomer]) {
        const { plans } = await running.now.index.get<ResidentAnswer>(`/residents/${address}`);
        expect(plans.length).toBeGreaterThan(0);
        for (const row of plans) {
          const plan = await running.now.chain.ledger.read("GoalPlans", "plan", [row.id]);
          expect(row).toMatchObject({
            resident: plan.resident,
            fundId: plan.fundId,
            version: plan.version,
            status: planStatuses[plan.status],
            answerUntil: plan.answerUntil,
            termsHash: await running.now.chain.ledger.read("GoalPlans", "termsHashOf", [row.id]),
          });
          expect(row.subgoals).toHaveLength(plan.subgoalCount);
          for (const step of row.subgoals) {
            const subgoal = await running.now.chain.ledger.read("GoalPlans", "subgoal", [step.id]);
            expect(step).toMatchObject({
              planId: subgoal.planId,
              reward: String(subgoal.reward),
              groupReward: String(subgoal.groupReward),
              dueAt: subgoal.dueAt,
              confirmedAt: subgoal.confirmedAt || null,
            });
            // The chain leaves the steps of a proposal that was not accepted as they are.
            const ended = [3, 4, 5].includes(plan.status) ? "cancelled" : undefined;
            expect(step.status).toBe(ended ?? statuses[subgoal.status]);
          }
        }
      }
    });

    it("agree on when what a plan or step keeps apart can be freed", async () => {
      const { client, contracts, abis } = running.now.chain.ledger;
      const now = Number((await client.getBlock()).timestamp);
      /** When the contract would let anyone free it: `never` for what can not lapse, 0 where it does at once. */
      const onChain = async (functionName: "lapse" | "lapsePlan", id: number) => {
        const call = { address: contracts.GoalPlans, abi: abis.GoalPlans, functionName } as const;
        const refused = await client.simulateContract({ ...call, args: [id] }).then(
          () => null,
          (error: unknown) =>
            (error as BaseError).walk((one) => one instanceof ContractFunctionRevertedError),
        );
        if (refused === null) return "now";
        const { errorName, args } = (refused as ContractFunctionRevertedError).data!;
        return errorName === "TooEarlyToLapse" ? Number(args![1]) : "never";
      };
      const told = (from: number | null) => {
        if (from === null) return "never";
        return from < now ? "now" : from;
      };
      const seen = new Set<unknown>();
      for (const { address } of [resident, partner, neighbour, newcomer]) {
        const { plans } = await running.now.index.get<ResidentAnswer>(`/residents/${address}`);
        for (const row of plans) {
          const plan = await onChain("lapsePlan", row.id);
          expect([row.id, told(row.lapsesFrom)]).toEqual([row.id, plan]);
          seen.add(plan);
          for (const step of row.subgoals) {
            const from = await onChain("lapse", step.id);
            expect([step.id, told(step.lapsesFrom)]).toEqual([step.id, from]);
            seen.add(from);
          }
        }
      }
      expect(seen).toContain("never");
      expect([...seen].some((one) => typeof one === "number")).toBe(true);
    });

    it("agree on every debt, agreement and offer", async () => {
      const debtStatuses = ["none", "registered", "recognised", "disputed", "withdrawn", "settled"];
      const year = new Date().getFullYear();
      for (const { address } of [creditor, energy]) {
        const { get } = running.now.index;
        const of = `/creditors/${address}`;
        const answer = await get<CreditorAnswer>(of);
        const { debts } = await get<DebtsAnswer>(`${of}/debts`);
        for (const row of debts) {
          const debt = await running.now.chain.ledger.read("DebtRegister", "debt", [row.id]);
          expect(row).toMatchObject({
            resident: debt.resident,
            creditor: await running.now.chain.ledger.read("DebtRegister", "creditorOf", [row.id]),
            agreementId: debt.agreementId,
            status: debtStatuses[debt.status],
            open: wireArgs(debt.open),
            offered: debt.offered.toString(),
            endsByDay: debt.endsByDay || null,
            paused: debt.paused,
          });
          const transferTo = await running.now.chain.ledger.read("DebtRegister", "transferOf", [
            row.id,
          ]);
          expect(row.transfer?.agreementId ?? 0).toBe(transferTo);
          const allowedBy = await running.now.chain.ledger.read(
            "DebtRegister",
            "sameOrganisationAllowedBy",
            [row.id],
          );
          expect(row.allowedBy ?? zeroAddress).toBe(allowedBy);
        }
        for (const row of answer.agreements) {
          const [terms, status] = await running.now.chain.ledger.read("DebtRegister", "agreement", [
            row.id,
          ]);
          expect(row).toMatchObject({
            creditor: terms.creditor,
            status: ["none", "proposed", "active", "ended"][status],
            rateBps: terms.rateBps,
            route: ["forgiven", "paidByFund", "claimBought"][terms.route],
            yearlyCeiling: terms.yearlyCeiling.toString(),
            usedThisYear: String(
              await running.now.chain.ledger.read("DebtRegister", "usedInYear", [row.id, year]),
            ),
          });
        }
        const open = await get<OffersAnswer>(`${of}/open`);
        const answered = await get<OffersAnswer>(`${of}/answered`);
        for (const row of [...open.offers, ...answered.offers]) {
          const hold = await running.now.chain.ledger.read("SocialCoin", "holdOf", [row.id]);
          expect(row.status === "open" ? row.coins : "0").toBe(String(hold.coins));
          if (row.status !== "open") continue;
          const [answerer, approver, approvedBy] = await Promise.all([
            running.now.chain.ledger.read("DebtRegister", "answererOf", [row.debtId, row.id]),
            running.now.chain.ledger.read("SocialCoin", "approverOf", [row.resident]),
            running.now.chain.ledger.read("SocialCoin", "holdApprovedBy", [row.id]),
          ]);
          expect(row.standing ? row.creditor : zeroAddress).toBe(answerer);
          expect(row.approver ?? zeroAddress).toBe(approver);
          expect(row.approvedBy ?? zeroAddress).toBe(approvedBy);
        }
      }
    });

    it("agree on every idea of a resident's own", async () => {
      const statuses = ["none", "open", "takenUp", "answered", "withdrawn"];
      const { suggestions } = await running.now.index.get<ResidentAnswer>(
        `/residents/${newcomer.address}`,
      );
      expect(suggestions.map(({ id }) => id)).toEqual([4, 3, 2, 1]);
      for (const row of suggestions) {
        const [owner, status] = await running.now.chain.ledger.read("GoalPlans", "suggestion", [
          row.id,
        ]);
        expect([row.resident, row.status]).toEqual([owner, statuses[status]]);
      }
    });

    it("agree on what was received elsewhere", async () => {
      const answer = await running.now.index.get<ResidentAnswer>(`/residents/${newcomer.address}`);
      expect(answer.elsewhere).toHaveLength(1);
      for (const { month, coins } of answer.elsewhere) {
        const args = [newcomer.address, month] as const;
        const found = await running.now.chain.ledger.read("SocialCoin", "elsewhereOf", args);
        expect(coins).toBe(String(found));
      }
    });

    it("agree on where every coin went: the lines of a statement are the balance", async () => {
      const told = new Set<string>();
      for (const { address } of [resident, partner, neighbour, newcomer]) {
        const answer = await running.now.index.get<ResidentAnswer>(`/residents/${address}`);
        const steps = stepsOf(answer.plans, []);
        const lines = statementLines({ ...answer, steps }, () => undefined);
        const sum = lines.reduce((coins, one) => coins + one.coins, 0n);
        expect(sum).toBe(BigInt(answer.person.balance));
        for (const { kind } of lines) told.add(kind);
      }
      expect([...told].sort()).toEqual(["earned", "forfeited", "undone", "used"]);
    });

    it("agree on the sums", async () => {
      const { supply } = await running.now.index.get<PublicAnswer>("/public");
      const { read } = running.now.chain.ledger;
      expect(supply).toBe(String(await read("SocialCoin", "totalSupply", [])));
      const [minted, redeemed, revoked, forfeited] = await read("SocialCoin", "totals", []);
      const sums = await query(
        running.now.database.url,
        "SELECT figure, sum(amount)::text AS sum FROM contribution GROUP BY figure ORDER BY figure",
      );
      expect(sums).toMatchObject([
        { figure: "debtLowered", sum: "6712" },
        { figure: "issued", sum: String(minted - revoked - forfeited) },
        { figure: "pledged", sum: "1500000" },
        { figure: "redeemed", sum: String(redeemed) },
        { figure: "residents" },
        { figure: "stepsReached" },
      ]);
    });

    it("agree on every line, argument by argument", async () => {
      const { lines } = await running.now.index.get<ResidentAnswer>(
        `/residents/${resident.address}`,
      );
      expect(lines.length).toBeGreaterThan(20);
      for (const line of lines) await expectOnChain(running, line);
      const ledger = await running.now.index.get<CreditorLinesAnswer>(
        `/creditors/${energy.address}/lines`,
      );
      for (const line of ledger.lines) await expectOnChain(running, line);
    });
  });
}

/** The line's transaction has this event, with these arguments, at this place. */
async function expectOnChain(running: Begun, line: Line): Promise<void> {
  const receipt = await running.now.chain.ledger.client.getTransactionReceipt({ hash: line.tx });
  const log = receipt.logs.find(({ logIndex }) => logIndex === line.logIndex) as Log;
  const { eventName, args } = decodeEventLog({
    ...log,
    abi: running.now.chain.ledger.abis[line.contract],
  });
  expect({
    contract: getAddress(running.now.chain.ledger.contracts[line.contract]),
    event: eventName,
    args: wireArgs(args),
    block: Number(receipt.blockNumber),
    sender: getAddress(receipt.from),
  }).toEqual({
    contract: getAddress(log.address),
    event: line.event,
    args: line.args,
    block: line.block,
    sender: line.sender,
  });
}
