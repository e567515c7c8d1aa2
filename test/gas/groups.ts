/** What one line costs where many are answered at once: a group of steps, a batch of offers, a file of claims. */
import type { Signer } from "ethers";
import { commitment } from "../flows/town.ts";
import { RATE, agreeOn, knownDebt, newResident, townWithAgreement } from "./crowd.ts";
import { gasOf, type Figures } from "./figures.ts";

const GROUP = 20;
const FILE = 100;

const perLine = (gas: number, lines = GROUP) => Math.round(gas / lines);

/** Twenty residents each; the second time they have coins already. */
export async function measureGroups(): Promise<Figures> {
  const town = await townWithAgreement();
  const { goalPlans, redemptions, debtRegister, mentor, creditor } = town;
  const lines: [
    { subgoalId: bigint; asGroup: boolean }[],
    { subgoalId: bigint; asGroup: boolean }[],
  ] = [[], []];
  const offers: number[] = [];
  const residents: Signer[] = [];
  // Totals begin at zero once in the life of a system: that is not what a group costs.
  await goalPlans.connect(mentor).confirm(await agreeOn(town, await newResident(town), 1), false);
  for (let i = 0; i < GROUP; ++i) {
    const resident = await newResident(town);
    const first = await agreeOn(town, resident, 2);
    lines[0].push({ subgoalId: first, asGroup: true });
    lines[1].push({ subgoalId: first + 1n, asGroup: true });
    residents.push(resident);
  }
  const mentors = goalPlans.connect(mentor);
  const firstCoins = await gasOf(mentors.confirmMany(lines[0]));
  const nextCoins = await gasOf(mentors.confirmMany(lines[1]));
  for (const [i, resident] of residents.entries()) {
    await redemptions.connect(resident).offer(await knownDebt(town, resident), 5_00n, RATE);
    offers.push(i + 1);
  }
  const answered = await gasOf(redemptions.connect(creditor).confirmMany(offers));
  const open = { principal: 182_90n, increase: 0n, interest: 3_05n, costs: 20_00n };
  const file = Array.from({ length: FILE }, (_, i) => {
    const resident = residents[i % GROUP]!;
    return { resident, endsByDay: 0, commitment: commitment(`claim ${i}`), open };
  });
  const registered = await gasOf(debtRegister.connect(creditor).registerMany(1, file));
  return {
    "confirm a group of 20, a line, first coins": perLine(firstCoins),
    "confirm a group of 20, a line, next": perLine(nextCoins),
    "confirm 20 offers, a line": perLine(answered),
    "register a file of 100, a line": perLine(registered, FILE),
  };
}
