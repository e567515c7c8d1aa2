import { actors } from "./actors.ts";
import type { Ledger } from "./ledger.ts";
import { monthNow } from "./month-now.ts";
import { words } from "./words.ts";

const { deployer, official, mentor, colleague, counsellor, creditor, energy } = actors;
const { newcomer, stranger } = actors;

const inAMonth = Math.floor(Date.now() / 1000) + 30 * 86_400;

/**
 * The rules that the story has not met yet, on a newcomer: a second pair of eyes, own ideas, other words, groups, what a
 * creditor does without coins, a claim that goes to another, somebody who must agree, an end that was announced.
 */
export async function playRules(ledger: Ledger) {
  const { send, read } = ledger;

  await send(deployer, "SocialCoin", "setSecondThreshold", [100_00]);
  await send(official, "SocialCoin", "enrol", [newcomer.address, 0, 1, words("newcomer")]); // household 3
  await send(newcomer, "SocialCoin", "participate", [words("terms")]);
  await send(official, "GoalPlans", "assignMentors", [[newcomer.address], mentor.address]);

  // Own ideas, and plans above the threshold
  const step = (reward: number) => ({
    reward,
    groupReward: 0,
    dueAt: inAMonth,
    commitment: words(`step ${reward}`),
  });
  for (const idea of [1, 2, 3, 4]) {
    await send(newcomer, "GoalPlans", "suggest", [words(`idea ${idea}`)]);
  }
  await send(mentor, "GoalPlans", "takeUp", [1, 1, words("plan"), [step(70_00), step(50_00)]]); // plan 9
  await send(newcomer, "GoalPlans", "withdrawSuggestion", [2]);
  await send(mentor, "GoalPlans", "answerSuggestion", [3, words("later")]);
  const larger = [step(80_00), step(50_00), step(10_00)];
  await send(mentor, "GoalPlans", "revise", [9, 1, words("plan, again"), larger]); // steps 18 to 20
  const termsHash = await read("GoalPlans", "termsHashOf", [9]);
  await send(colleague, "GoalPlans", "approvePlan", [9, 2, termsHash]);
  await send(newcomer, "GoalPlans", "accept", [9, 2, termsHash]);
  await send(mentor, "GoalPlans", "propose", [newcomer.address, 1, words("large"), [step(120_00)]]); // plan 10, step 21

  // Other words, a step dropped, a group
  await send(mentor, "GoalPlans", "suggestWords", [9, 0, words("better")]);
  await send(newcomer, "GoalPlans", "agreeWords", [9, 0, words("better")]);
  await send(newcomer, "GoalPlans", "suggestWords", [9, 18, words("my words")]);
  await send(mentor, "GoalPlans", "agreeWords", [9, 18, words("my words")]);
  await send(newcomer, "GoalPlans", "suggestWords", [9, 19, words("waits")]);
  await send(newcomer, "GoalPlans", "cancelSubgoal", [20]);
  await send(mentor, "GoalPlans", "confirmMany", [
    [18, 18, 19, 99].map((subgoalId) => ({ subgoalId, asGroup: subgoalId === 19 })),
  ]);

  // Received elsewhere
  const month = await monthNow(ledger);
  for (const coins of [25_00, 15_00]) {
    const record = [newcomer.address, month, coins, words("elsewhere")] as const;
    await send(official, "SocialCoin", "recordElsewhere", record);
  }

  // Claims without coins
  const owes = (principal: number, costs = 0) => ({ principal, increase: 0, interest: 0, costs });
  const register = (principal: number) =>
    send(creditor, "DebtRegister", "register", [
      newcomer.address,
      1,
      0,
      words(`bill ${principal}`),
      owes(principal, 10_00),
    ]);
  const recognise = async (debtId: number) =>
    send(newcomer, "DebtRegister", "recognise", [
      debtId,
      await read("DebtRegister", "stateHashOf", [debtId]),
    ]);
  for (const principal of [200_00, 30_00, 40_00, 50_00]) await register(principal); // debts 5 to 8
  await recognise(5);
  await send(creditor, "DebtRegister", "recordPayment", [5, words("paid"), owes(20_00)]);
  await send(creditor, "DebtRegister", "forgive", [5, words("forgiven"), owes(0, 5_00)]);
  await send(creditor, "DebtRegister", "recordPayment", [7, words("paid"), owes(40_00, 10_00)]);
  await send(creditor, "DebtRegister", "forgive", [8, words("forgiven"), owes(50_00, 10_00)]);
  await send(creditor, "DebtRegister", "pauseDebt", [6, true]);
  await send(creditor, "DebtRegister", "proposeTransfer", [6, 2, words("sold")]);
  await send(colleague, "DebtRegister", "allowSameOrganisation", [6]);

  // A claim that goes to another, with an offer under way
  await send(newcomer, "Redemptions", "offer", [5, 10_00n, 10_000]); // 9
  await send(creditor, "DebtRegister", "pauseDebt", [5, true]);
  await send(creditor, "DebtRegister", "proposeTransfer", [5, 2, words("sold")]);
  await send(energy, "DebtRegister", "acceptTransfer", [5, 2]);
  await recognise(5);

  // Somebody who must agree
  await send(official, "SocialCoin", "protect", [newcomer.address, counsellor.address, true]);
  for (const coins of [6_00n, 5_00n, 4_00n, 3_00n]) {
    await send(newcomer, "Redemptions", "offer", [5, coins, 12_000]); // 10 to 13
  }
  await send(counsellor, "SocialCoin", "approveHold", [10]);
  await send(counsellor, "SocialCoin", "refuseHold", [11, words("rent first")]);
  await send(energy, "Redemptions", "confirmMany", [[10, 12, 9]]);
  await send(energy, "Redemptions", "rejectMany", [
    [13, 13],
    [words("no"), words("no, again")],
  ]);
  await send(stranger, "Redemptions", "release", [9]);
  await send(stranger, "Redemptions", "release", [11]);

  // An end that was announced
  await send(official, "SocialCoin", "announceEnd", [newcomer.address, words("moved away?")]);
  await send(newcomer, "SocialCoin", "objectToEnd", []);
  await send(official, "SocialCoin", "announceEnd", [newcomer.address, words("again")]);
  await send(official, "SocialCoin", "moveHousehold", [newcomer.address, 2, 9, words("moved")]);
}
