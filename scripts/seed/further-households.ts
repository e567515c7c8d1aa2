import { GOAL_KINDS, DEBT_KINDS, NAMES, PLAN_TITLES } from "./further-kinds.ts";
import { seededRandom, type Random } from "./random.ts";
import type { DebtRow, GoalRow, HistoryRow, PersonRow } from "./rows.ts";
import { writtenOn } from "./pilot-dates.ts";

/** The households of the files are 1 to 6; these make them 24: 14 in Geitenkamp and 10 in Plattenburg. */
const FIRST = 7;
const LAST = 24;
const LAST_IN_GEITENKAMP = 17;

/** Each of these stands for something that a screen must be able to show. */
const REPRESENTED = 9;
const IN_ARRANGEMENT = 12;
const PAUSED = 15;
const IN_DISPUTE = 20;
/** Its creditor let the term for an answer go by, and the coins wait to be taken back. */
const UNANSWERED = 18;
/** Their mentor has something to look at. Only mentor-01: with mentor-02 one card waits, that of huishouden-04. */
const REPORTED = [8, 13];

/** So that the answers to their offers came before the first start too. */
const LAST_CONFIRMATION = -8;

type Household = { people: PersonRow[]; goals: GoalRow[]; debts: DebtRow[]; history: HistoryRow[] };

/** Invented households beyond the files, the same ones at every start. */
export function furtherHouseholds(): Household {
  const random = seededRandom(6811);
  const names = random.some(NAMES, LAST - FIRST + 1);
  const all: Household = { people: [], goals: [], debts: [], history: [] };
  for (let number = FIRST; number <= LAST; number++) {
    const one = household(number, names[number - FIRST]!, random);
    all.people.push(...one.people);
    all.goals.push(...one.goals);
    all.debts.push(...one.debts);
    all.history.push(...one.history);
  }
  return all;
}

function household(number: number, name: string, random: Random): Household {
  const resident = `huishouden-${String(number).padStart(2, "0")}`;
  const inGeitenkamp = number <= LAST_IN_GEITENKAMP;
  const enrolledOn = -random.between(26, 60);
  const person: PersonRow = {
    id: resident,
    name,
    role: "bewoner",
    organisation: "",
    neighbourhood: inGeitenkamp ? "Geitenkamp" : "Plattenburg",
    household: `H${String(number).padStart(2, "0")}`,
    language: random.pick(["nl", "nl", "nl", "ar", "tr", "pl", "en"]),
    benefit: random.pick(["yes", "yes", "yes", "no"]),
    ageGroup: random.pick(["21-26", "27+", "27+", "27+"]),
    arrangement: number === IN_ARRANGEMENT,
    representative: number === REPRESENTED ? "Bewindvoering Rijnzicht" : null,
    enrolledOn,
  };
  const goals = goalsOf(resident, random);
  const debts = debtsOf(resident, number, enrolledOn, random);
  const history = historyOf(number, person, goals, debts, random);
  return { people: [person], goals, debts, history };
}

function goalsOf(resident: string, random: Random): GoalRow[] {
  const plan = random.pick(PLAN_TITLES);
  return random.some(GOAL_KINDS, random.between(2, 4)).map((kind, place) => ({
    ...kind,
    resident,
    plan,
    due: writtenOn(20 + place * 30 + random.between(0, 20)),
  }));
}

function debtsOf(resident: string, number: number, enrolledOn: number, random: Random): DebtRow[] {
  return random.some(DEBT_KINDS, random.between(1, 2)).map((kind, place) => {
    const year = random.between(2022, 2025);
    const cents = (most: number) => BigInt(random.between(0, most * 100));
    return {
      reference: `${kind.prefix}-${year}-${String(500_000 + number * 100 + place)}`,
      resident,
      creditor: kind.creditor,
      collector: null,
      kind: kind.kind,
      principal: 15_000n + cents(kind.mostPrincipal),
      increase: 0n,
      interest: cents(40),
      costs: BigInt(random.pick([0, 0, 1500, 4000])),
      peildatum: writtenOn(enrolledOn + random.between(4, 8)),
      originDate: `${year}-${String(random.between(1, 12)).padStart(2, "0")}-15`,
      redeemable: true,
      endsBy: null,
    };
  });
}

function historyOf(
  number: number,
  person: PersonRow,
  goals: GoalRow[],
  debts: DebtRow[],
  random: Random,
): HistoryRow[] {
  const mentor = person.neighbourhood === "Geitenkamp" ? "mentor-01" : "mentor-02";
  const resident = person.id;
  const rows: HistoryRow[] = [];
  const add = (day: number, actor: string, rest: Partial<HistoryRow>) =>
    rows.push({
      action: "confirm",
      what: "",
      amount: null,
      note: "",
      ...rest,
      day,
      actor,
      resident,
    });

  let lastDay = person.enrolledOn + 10;
  let earned = 0n;
  for (const goal of goals.slice(0, -1)) {
    const day = lastDay + random.between(4, 16);
    if (day > LAST_CONFIRMATION) break;
    if (random.between(0, 1) === 1)
      add(day - 1, resident, { action: "report", what: goal.subgoal, note: "Dit is gelukt." });
    add(day, mentor, { what: goal.subgoal, amount: goal.reward });
    earned += goal.reward;
    lastDay = day;
  }
  if (REPORTED.includes(number))
    add(-2, resident, {
      action: "report",
      what: goals.at(-1)!.subgoal,
      note: "Klaar. Wilt u komen kijken?",
    });

  const [debt] = debts;
  const free = !person.arrangement && !person.representative && number !== IN_DISPUTE;
  if (debt && free && earned >= 2_000n) {
    const amount = (earned / 2_00n) * 100n;
    const creditor = DEBT_KINDS.find((kind) => kind.creditor === debt.creditor)!.account;
    add(lastDay, resident, { action: "offer", what: debt.reference, amount });
    if (number === UNANSWERED) return rows;
    if (number % 5 === 2)
      add(lastDay + 1, resident, { action: "cancel", what: debt.reference, amount });
    else if (number % 5 === 3)
      add(lastDay + 4, creditor, {
        action: "reject",
        what: debt.reference,
        amount,
        note: "Wij hebben uw dossier overgedragen",
      });
    else add(lastDay + 3, creditor, { what: debt.reference, amount });
  }

  if (number === REPRESENTED || number === IN_ARRANGEMENT)
    add(person.enrolledOn + 1, "kantoor-01", { action: "protect", what: "schuldhulp-01" });
  // It waits for the counsellor's yes.
  if (number === IN_ARRANGEMENT && debt && earned >= 2_000n)
    add(-3, resident, { action: "offer", what: debt.reference, amount: 10_00n });
  if (number === PAUSED) add(-5, resident, { action: "pause" });
  if (number === IN_DISPUTE)
    add(-7, resident, {
      action: "dispute",
      what: debt!.reference,
      note: "Deze rekening heb ik vorig jaar al betaald.",
    });
  return rows;
}
