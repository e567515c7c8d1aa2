import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { PARTS } from "../../protocol/money/debt-parts.ts";
import { parseAmount } from "../../protocol/money/parse-amount.ts";
import { EXTRA_CREDITORS, EXTRA_HISTORY } from "./additions.ts";
import { furtherHouseholds } from "./further-households.ts";
import type {
  ActivityRow,
  AgreementRow,
  DebtRow,
  GoalRow,
  HistoryRow,
  LegalRow,
  PersonRow,
  Pilot,
  PledgeRow,
} from "./rows.ts";

type Fields = { [column: string]: string };

/** The day on which the residents of the files were enrolled. */
const ENROLLED_ON = -67;

/** The whole pilot: the files, what they leave open, and the further households. Always the same. */
export function readPilot(): Pilot {
  const further = furtherHouseholds();
  return {
    people: [...rows("people").map(person), ...EXTRA_CREDITORS, ...further.people],
    pledges: rows("funds").map(pledge),
    agreements: rows("agreements").map(agreement),
    debts: [...rows("debts").map(debt), ...further.debts],
    goals: [...rows("goals").map(goal), ...further.goals],
    activities: rows("activities").map(activity),
    legalLabels: rows("legal-labels").map(legalLabel),
    history: [...rows("history").map(event), ...EXTRA_HISTORY, ...further.history],
  };
}

function rows(name: string): Fields[] {
  const file = readFileSync(new URL(`../pilot/${name}.csv`, import.meta.url), "utf8");
  return parse(file, { columns: true });
}

function person(row: Fields): PersonRow {
  return {
    id: row.id!,
    name: row.name!,
    role: row.role as PersonRow["role"],
    organisation: row.organisation === "Gemeente" ? "Gemeente Arnhem" : row.organisation!,
    neighbourhood: row.wijk!,
    household: row.household!,
    language: row.language!,
    benefit: (row.benefit || "unknown") as PersonRow["benefit"],
    ageGroup: (row.age_group || "27+") as PersonRow["ageGroup"],
    arrangement: false,
    representative: null,
    enrolledOn: ENROLLED_ON,
  };
}

function pledge(row: Fields): PledgeRow {
  return {
    fund: row.fund!,
    funder: row.funder!,
    coins: cents(row.amount),
    decision: row.decision!,
    neighbourhoods: row.wijken!.split(";"),
    until: row.until!,
  };
}

function agreement(row: Fields): AgreementRow {
  const places = row.order!.split(">").map((part) => PARTS.findIndex((name) => name === part));
  return {
    creditor: row.creditor!,
    rateBps: Number(cents(row.rate) * 100n),
    yearlyCeiling: cents(row.yearly_ceiling),
    order: places.reduce((bits, part, place) => bits | (part << (2 * place)), 0),
    answerDays: Number(row.answer_days),
    route: row.route as AgreementRow["route"],
    freezesCosts: row.freeze_costs === "yes",
    until: row.until!,
  };
}

function debt(row: Fields): DebtRow {
  return {
    reference: row.reference!,
    resident: row.resident!,
    creditor: row.creditor!,
    collector: row.collector || null,
    kind: row.kind!,
    principal: cents(row.principal),
    increase: cents(row.increase),
    interest: cents(row.interest),
    costs: cents(row.costs),
    peildatum: row.peildatum!,
    originDate: row.origin_date || null,
    redeemable: row.redeemable === "yes",
    endsBy: row.ends_by || null,
  };
}

function activity(row: Fields): ActivityRow {
  return {
    text: row.text!,
    pillar: row.pillar as ActivityRow["pillar"],
    reward: `${cents(row.reward)}`,
    groupReward: row.group_reward ? `${cents(row.group_reward)}` : null,
    rule: row.rule!,
    neighbourhood: row.wijk!,
  };
}

function legalLabel(row: Fields): LegalRow {
  return {
    label: row.label as LegalRow["label"],
    words: row.words || null,
    counts: row.counts === "yes",
    decidedOn: row.decided_on!,
    reference: row.reference!,
    phone: row.phone!,
  };
}

function goal(row: Fields): GoalRow {
  return {
    resident: row.resident!,
    plan: row.plan!,
    pillar: row.pillar as GoalRow["pillar"],
    subgoal: row.subgoal!,
    reward: cents(row.reward),
    groupReward: row.group_reward ? cents(row.group_reward) : 0n,
    due: row.due!,
  };
}

function event(row: Fields): HistoryRow {
  return {
    day: Number(row.day),
    actor: row.actor!,
    action: row.action as HistoryRow["action"],
    resident: row.resident!,
    what: row.what!,
    amount: row.amount ? cents(row.amount) : null,
    note: row.note!,
  };
}

function cents(text: string | undefined): bigint {
  const amount = parseAmount(text ?? "");
  if (amount.kind !== "amount") throw new Error(`"${text}" in the pilot is no amount`);
  return amount.cents;
}
