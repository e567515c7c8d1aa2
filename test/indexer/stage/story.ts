import { zeroHash } from "viem";
import { actors } from "./actors.ts";
import type { Ledger } from "./ledger.ts";
import { monthNow } from "./month-now.ts";
import { playRules } from "./rules.ts";
import { words } from "./words.ts";

const { deployer, official, secondOfficial, mentor, nextMentor, creditor, energy } = actors;
const { colleague, counsellor, resident, partner, neighbour, stranger } = actors;

const forever = 2 ** 40 - 1;
const unlimited = 2 ** 32 - 1;
const inAMonth = Math.floor(Date.now() / 1000) + 30 * 86_400;

/**
 * A story in which each kind of event of the daily path happens: three residents of two households, two mentors, two
 * creditors. It leaves an open offer, a reward that waits for room, a dispute that was settled and one who left.
 * `sleep` lets the chain's time pass, in seconds.
 */
export async function playStory(ledger: Ledger, sleep: (seconds: number) => Promise<void>) {
  const { send, read } = ledger;

  // The office
  for (const [account, role, organisation, ceiling, team] of [
    [mentor, 1, 5, 100_000, 1],
    [nextMentor, 1, 4, 50_000, 0],
    [creditor, 3, 2, 0, 0],
    [energy, 3, 4, 0, 0],
    [colleague, 2, 5, 0, 2],
    [counsellor, 4, 6, 0, 0],
  ] as const) {
    const record = [account.address, role, organisation, forever, ceiling, team] as const;
    await send(official, "SocialCoin", "grantStaff", record);
  }
  await send(secondOfficial, "SocialCoin", "approveStaff", [nextMentor.address]);
  await send(official, "SocialCoin", "createFund", [0b110n, forever]);
  await send(official, "SocialCoin", "pledge", [1, 7, 1_000_000n, words("decision 1")]);
  await send(official, "SocialCoin", "pledge", [1, 8, 500_000n, words("decision 2")]);
  await send(official, "SocialCoin", "createFund", [0b10n, forever]);
  await send(official, "SocialCoin", "closeFund", [2]);
  await sleep(25 * 3600);

  const terms = {
    rateBps: 10_000,
    until: forever,
    answerPeriod: 21 * 86_400,
    order: 0x1b,
    route: 0,
    fundId: 0,
    yearlyCeiling: 1_000_000n,
    freezesCosts: true,
  };
  await send(official, "DebtRegister", "proposeAgreement", [
    { ...terms, creditor: creditor.address },
  ]);
  await send(official, "DebtRegister", "proposeAgreement", [
    { ...terms, creditor: energy.address, rateBps: 12_000, route: 1, fundId: 1 },
  ]);
  await send(official, "DebtRegister", "proposeAgreement", [
    { ...terms, creditor: energy.address },
  ]);
  await send(secondOfficial, "DebtRegister", "approveAgreement", [1]);
  await send(secondOfficial, "DebtRegister", "approveAgreement", [2]);
  await send(energy, "DebtRegister", "endAgreement", [3]);

  await send(official, "SocialCoin", "enrol", [resident.address, 0, 1, words("resident")]);
  await send(official, "SocialCoin", "enrol", [partner.address, 1, 9, words("partner")]);
  await send(official, "SocialCoin", "enrol", [neighbour.address, 0, 2, words("neighbour")]);
  for (const person of [resident, partner, neighbour]) {
    await send(person, "SocialCoin", "participate", [words("terms")]);
  }
  await send(official, "GoalPlans", "assignMentor", [resident.address, mentor.address]);
  await send(official, "GoalPlans", "assignMentor", [partner.address, mentor.address]);
  await send(official, "GoalPlans", "assignMentor", [neighbour.address, mentor.address]);

  // Plans
  const step = (reward: number, groupReward = 0) => ({
    reward,
    groupReward,
    dueAt: inAMonth,
    commitment: words(`step ${reward}`),
  });
  const propose = (person: typeof resident, steps: ReturnType<typeof step>[]) =>
    send(mentor, "GoalPlans", "propose", [person.address, 1, words("plan"), steps]);
  const accept = async (person: typeof resident, planId: number, version = 1) =>
    send(person, "GoalPlans", "accept", [
      planId,
      version,
      await read("GoalPlans", "termsHashOf", [planId]),
    ]);

  await propose(resident, [step(60_00), step(20_00, 30_00)]); // plan 1, steps 1 and 2
  await send(mentor, "GoalPlans", "revise", [
    1,
    1,
    words("plan, again"),
    [step(60_00), step(20_00, 30_00), step(10_00)],
  ]); // steps 3 to 5
  await accept(resident, 1, 2);
  await send(resident, "GoalPlans", "report", [3, words("I did it")]);
  await send(mentor, "GoalPlans", "sendBack", [3, words("not yet")]);
  await send(resident, "GoalPlans", "report", [3, words("now I did")]);
  await send(mentor, "GoalPlans", "confirm", [3, false]);
  await send(mentor, "GoalPlans", "confirm", [4, true]);
  await send(mentor, "GoalPlans", "undo", [4, words("the wrong one")]);
  await send(mentor, "GoalPlans", "compliment", [resident.address, words("well done")]);

  await propose(neighbour, [step(5_00)]); // plan 2, step 6
  await send(neighbour, "GoalPlans", "decline", [2]);
  await propose(neighbour, [step(40_00), step(20_00), step(25_00), step(15_00)]); // plan 3, steps 7 to 10
  await accept(neighbour, 3);
  await send(mentor, "GoalPlans", "confirm", [7, false]);
  const month = await monthNow(ledger);
  await send(deployer, "SocialCoin", "setLimits", [month, 50_00, unlimited]);
  for (const waits of [8, 9, 10]) await send(mentor, "GoalPlans", "confirm", [waits, false]);
  await send(mentor, "GoalPlans", "undo", [10, words("not this one")]);
  await send(deployer, "SocialCoin", "setLimits", [month, unlimited, unlimited]);
  await send(stranger, "GoalPlans", "mintEarned", [8]);

  // Debts
  const owes = (principal: number, increase = 0, interest = 0, costs = 0) => ({
    principal,
    increase,
    interest,
    costs,
  });
  await send(creditor, "DebtRegister", "register", [
    resident.address,
    1,
    0,
    words("water bill"),
    owes(182_90, 0, 3_05, 20_00),
  ]); // debt 1
  await send(energy, "DebtRegister", "register", [
    neighbour.address,
    2,
    21_000,
    words("energy bill"),
    owes(100_00, 5_00),
  ]); // debt 2
  await send(creditor, "DebtRegister", "register", [
    resident.address,
    1,
    0,
    words("a mistake"),
    owes(1_00),
  ]); // debt 3
  await send(creditor, "DebtRegister", "register", [
    resident.address,
    1,
    0,
    words("a small one"),
    owes(1_50),
  ]); // debt 4
  const recognise = async (person: typeof resident, debtId: number) =>
    send(person, "DebtRegister", "recognise", [
      debtId,
      await read("DebtRegister", "stateHashOf", [debtId]),
    ]);
  await recognise(resident, 1);
  await send(neighbour, "DebtRegister", "dispute", [2, words("too much")]);
  await send(energy, "DebtRegister", "correct", [2, words("corrected"), owes(100_00)]);
  await recognise(neighbour, 2);
  await send(creditor, "DebtRegister", "withdraw", [3, words("withdrawn")]);
  await recognise(resident, 4);

  // Offers
  await send(resident, "Redemptions", "offer", [1, 50_00n, 10_000]); // 1
  await send(creditor, "Redemptions", "confirm", [1]);
  await send(resident, "Redemptions", "offer", [1, 5_00n, 10_000]); // 2
  await send(resident, "Redemptions", "cancel", [2]);
  await send(neighbour, "Redemptions", "offer", [2, 12_34n, 12_000]); // 3
  await send(energy, "Redemptions", "reject", [3, words("not now")]);
  await send(neighbour, "Redemptions", "offer", [2, 10_00n, 12_000]); // 4
  await send(neighbour, "SocialCoin", "release", [4]);
  await send(stranger, "Redemptions", "release", [4]);
  await send(neighbour, "Redemptions", "offer", [2, 7_01n, 12_000]); // 5
  await send(energy, "Redemptions", "confirm", [5]);
  await send(neighbour, "Redemptions", "offer", [2, 8_00n, 12_000]); // 6
  await send(neighbour, "SocialCoin", "release", [6]);
  await send(neighbour, "Redemptions", "offer", [2, 3_33n, 12_000]); // 7
  await send(resident, "Redemptions", "offer", [4, 1_50n, 10_000]); // 8
  await send(creditor, "Redemptions", "confirm", [8]);

  // Pausing, leaving, protecting, handing over
  await propose(partner, [step(11_00)]); // plan 4, step 11
  await accept(partner, 4);
  await propose(partner, [step(12_00)]); // plan 5, step 12
  await send(mentor, "GoalPlans", "withdraw", [5]);
  await propose(partner, [step(13_00)]); // plan 6, step 13
  await send(mentor, "GoalPlans", "confirm", [11, false]);
  await send(partner, "SocialCoin", "pause", []);
  await send(partner, "SocialCoin", "resume", []);
  await propose(partner, [step(14_00)]); // plan 7, step 14
  await accept(partner, 7);
  await send(partner, "SocialCoin", "quit", []);
  await send(stranger, "GoalPlans", "lapsePlan", [6]);
  await send(stranger, "GoalPlans", "lapse", [14]);
  await send(partner, "SocialCoin", "forfeit", [partner.address]);
  await send(official, "SocialCoin", "protect", [neighbour.address, secondOfficial.address, true]);
  await send(official, "GoalPlans", "assignMentor", [neighbour.address, nextMentor.address]);
  await send(nextMentor, "GoalPlans", "propose", [neighbour.address, 1, zeroHash, [step(9_00)]]); // plan 8, step 15
  await send(neighbour, "SocialCoin", "pause", []);
  await sleep(2 * 3600);
  await send(neighbour, "SocialCoin", "resume", []);
  await send(official, "SocialCoin", "revokeStaff", [nextMentor.address]);

  await playRules(ledger);
}
