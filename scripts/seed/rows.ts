/** The lines of the pilot's files, as they are counted with: amounts in cents, dates as ISO text. */

export type PersonRole = "bewoner" | "mentor" | "second" | "office" | "counsellor" | "creditor";

export type PersonRow = {
  id: string;
  name: string;
  role: PersonRole;
  /** Name of the organisation; empty for residents. */
  organisation: string;
  /** Name of the neighbourhood; empty for those who work in all. */
  neighbourhood: string;
  /** Empty for staff. */
  household: string;
  language: string;
  benefit: "yes" | "no" | "unknown";
  ageGroup: "18-20" | "21-26" | "27+";
  /** A debt arrangement runs; who represents this person, if somebody does. */
  arrangement: boolean;
  representative: string | null;
  /** The day of enrolment, counted from the first start: below zero. */
  enrolledOn: number;
};

export type PledgeRow = {
  fund: string;
  funder: string;
  coins: bigint;
  decision: string;
  neighbourhoods: string[];
  until: string;
};

export type AgreementRow = {
  creditor: string;
  rateBps: number;
  yearlyCeiling: bigint;
  /** Two bits a part, as the contracts count. */
  order: number;
  answerDays: number;
  route: "forgiven" | "paid_by_fund" | "claim_bought";
  freezesCosts: boolean;
  until: string;
};

export type DebtRow = {
  reference: string;
  resident: string;
  creditor: string;
  collector: string | null;
  kind: string;
  principal: bigint;
  increase: bigint;
  interest: bigint;
  costs: bigint;
  peildatum: string;
  originDate: string | null;
  redeemable: boolean;
  endsBy: string | null;
};

export type GoalRow = {
  resident: string;
  plan: string;
  pillar: "gezin" | "welbevinden" | "financien" | "opleiding" | "werk";
  subgoal: string;
  reward: bigint;
  groupReward: bigint;
  due: string;
};

/** Something to do in the neighbourhood. Coin cents as text. */
export type ActivityRow = {
  text: string;
  pillar: GoalRow["pillar"];
  reward: string;
  groupReward: string | null;
  rule: string;
  /** Empty for all. */
  neighbourhood: string;
};

/** What coins are by law, as decided. */
export type LegalRow = {
  label: "gift" | "volunteer" | "expenses" | "other";
  words: string | null;
  counts: boolean;
  decidedOn: string;
  reference: string;
  phone: string;
};

export type HistoryAction =
  | "report"
  | "send_back"
  | "confirm"
  | "compliment"
  | "offer"
  | "cancel"
  | "reject"
  | "dispute"
  | "pause"
  | "protect";

export type HistoryRow = {
  /** Counted from the first start: below zero. */
  day: number;
  actor: string;
  action: HistoryAction;
  resident: string;
  /** A step of a plan, the reference of a debt, the words of a compliment, who protects: as the action has it. */
  what: string;
  /** Cents; null where the action has none. */
  amount: bigint | null;
  note: string;
};

export type Pilot = {
  people: PersonRow[];
  pledges: PledgeRow[];
  agreements: AgreementRow[];
  debts: DebtRow[];
  goals: GoalRow[];
  activities: ActivityRow[];
  legalLabels: LegalRow[];
  history: HistoryRow[];
};
