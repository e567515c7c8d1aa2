import type { Address, Head, Hex, Line, Seconds, WireCents } from "./basics.ts";

/**
 * What the index answers, one type per screen. Every row carries `last`, the event that it last came from, so that
 * the browser can check the row against the chain before it calls it checked.
 */

/** From when until when somebody may act in a role. The book asks it anew with every act. */
export type Acting = { from: Seconds; until: Seconds };

export type PersonRow = {
  address: Address;
  household: number;
  neighbourhood: number;
  status: "enrolled" | "participating" | "paused" | "left";
  /** Coin cents: what the person has, and what of it is set apart. */
  balance: WireCents;
  held: WireCents;
  mentor: Address | null;
  /** When that mentor may act; null where nobody is, or the role was taken away. */
  mentorActs: Acting | null;
  /** Who must agree before coins are offered (arrangement or representative), or null. */
  approver: Address | null;
  enrolledAt: Seconds;
  honouredUntil: Seconds | null;
  /** An end that the office announced: from when it can be confirmed, and by whom it was announced. */
  end: { from: Seconds; by: Address; commitment: Hex } | null;
  commitment: Hex;
  last: Line;
};

export type SubgoalRow = {
  id: number;
  planId: number;
  /** Coin cents. */
  reward: WireCents;
  groupReward: WireCents;
  dueAt: Seconds;
  commitment: Hex;
  status:
    "agreed" | "reported" | "sentBack" | "confirmed" | "earned" | "undone" | "lapsed" | "cancelled";
  /** Coin cents minted for it, or that wait for room; of one that was undone those that came and were taken back. */
  paid: WireCents;
  confirmedAt: Seconds | null;
  confirmedBy: Address | null;
  undoneAt: Seconds | null;
  undoneBy: Address | null;
  reportedAt: Seconds | null;
  reportCommitment: Hex | null;
  /** Of the last send-back or undo. */
  reasonCommitment: Hex | null;
  /** After which second anyone may free what it keeps apart; null where that can not be now. */
  lapsesFrom: Seconds | null;
  last: Line;
};

export type PlanRow = {
  id: number;
  resident: Address;
  /** Who proposed it. */
  mentor: Address;
  fundId: number;
  version: number;
  /** "awaitsSecond": above the threshold, until a second of another team approved it. */
  status: "awaitsSecond" | "proposed" | "accepted" | "declined" | "withdrawn" | "lapsed";
  answerUntil: Seconds;
  termsHash: Hex;
  /** Of the words as both agreed to them last. */
  commitment: Hex;
  /** Other words that one of the two suggested; `subgoalId` 0 is the plan's own. */
  rewordings: { subgoalId: number; by: Address; commitment: Hex }[];
  /** Who looked at this version as a second. */
  approvedBy: Address | null;
  proposedAt: Seconds;
  /** After which second anyone may free what it keeps apart; null where that can not be now, or it was answered. */
  lapsesFrom: Seconds | null;
  subgoals: SubgoalRow[];
  last: Line;
};

/** A proposal nobody answered, or a step of an accepted plan, whose time is over: it still keeps money of its fund apart. */
export type LapsedRow = {
  what: "plan" | "step";
  /** Of the plan, or of the step. */
  id: number;
  planId: number;
  resident: Address;
  fundId: number;
  /** Coin cents that go back to the fund. */
  coins: WireCents;
  /** Since when; 0 where the resident left. */
  from: Seconds;
  /** Of its words. */
  commitment: Hex;
};

/** The first of everything whose time is over, for the office. `more` where there are more than these. */
export type LapsedAnswer = { head: Head; lapsed: LapsedRow[]; more: boolean };

export type SuggestionRow = {
  id: number;
  resident: Address;
  status: "open" | "takenUp" | "answered" | "withdrawn";
  commitment: Hex;
  /** The plan it became. */
  planId: number | null;
  /** Of the mentor's answer why not. */
  reasonCommitment: Hex | null;
  madeAt: Seconds;
  last: Line;
};

/** Coin cents received elsewhere that count under the limits. `month` is year * 12 + month - 1, in Europe/Amsterdam. */
export type ElsewhereRow = { month: number; coins: WireCents };

/** Coin cents that somebody who left gave up, or did not use in time. */
export type ForfeitRow = { coins: WireCents; last: Line };

/** Euro cents of each part. */
export type Parts = {
  principal: WireCents;
  increase: WireCents;
  interest: WireCents;
  costs: WireCents;
};

export type DebtRow = {
  id: number;
  resident: Address;
  creditor: Address;
  /** When that creditor may answer; null where the role was taken away. */
  creditorActs: Acting | null;
  agreementId: number;
  status: "registered" | "recognised" | "disputed" | "withdrawn" | "settled";
  /** As registered first, and as it stands. */
  original: Parts;
  open: Parts;
  /** Euro cents that open offers would take off. */
  offered: WireCents;
  endsByDay: number | null;
  /** The creditor does not ask for it now: no new offers. */
  paused: boolean;
  /** The agreement that its creditor offered it to, and whose that is. */
  transfer: { agreementId: number; creditor: Address } | null;
  /** Who allowed offers although creditor and mentor are of one organisation. */
  allowedBy: Address | null;
  commitment: Hex;
  disputeCommitment: Hex | null;
  /** When its resident last said that it is not right; null where that never was. */
  disputedAt: Seconds | null;
  registeredAt: Seconds;
  /** When the creditor last stated the amounts. */
  statedAt: Seconds;
  agreement: AgreementRow;
  last: Line;
};

export type OfferRow = {
  id: number;
  debtId: number;
  resident: Address;
  /** Of the moment it was made. */
  creditor: Address;
  /** When that creditor may answer; null where the role was taken away. */
  creditorActs: Acting | null;
  /** Coin cents. */
  coins: WireCents;
  rateBps: number;
  answerUntil: Seconds;
  /** "refused": by who stands beside the resident. */
  status: "open" | "confirmed" | "rejected" | "cancelled" | "released" | "refused";
  /** False where nobody can answer it any more: the claim is withdrawn or settled, or went to another creditor. */
  standing: boolean;
  /** Who stands beside the resident now and must agree; and who did agree. It is free to go when both are the same. */
  approver: Address | null;
  approvedBy: Address | null;
  burned: WireCents | null;
  returned: WireCents | null;
  taken: Parts | null;
  reasonCommitment: Hex | null;
  madeAt: Seconds;
  answeredAt: Seconds | null;
  last: Line;
};

export type AgreementRow = {
  id: number;
  creditor: Address;
  status: "proposed" | "active" | "ended";
  rateBps: number;
  until: Seconds;
  /** Seconds. */
  answerPeriod: number;
  order: number;
  route: "forgiven" | "paidByFund" | "claimBought";
  fundId: number;
  /** Euro cents. */
  yearlyCeiling: WireCents;
  usedThisYear: WireCents;
  freezesCosts: boolean;
  proposedBy: Address;
  approvedBy: Address | null;
  last: Line;
};

export type FundTotals = {
  id: number;
  /** Coin cents. */
  pledged: WireCents;
  reserved: WireCents;
  spent: WireCents;
  until: Seconds;
  closed: boolean;
  /** Neighbourhood numbers. */
  neighbourhoods: number[];
  last: Line;
};

export type FundRow = FundTotals & {
  pledges: { funder: number; coins: WireCents; commitment: Hex; line: Line }[];
};

export type StaffRow = {
  address: Address;
  role: "mentor" | "second" | "creditor" | "counsellor" | "office";
  organisation: number;
  from: Seconds;
  until: Seconds;
  /** Coin cents a month. */
  ceiling: WireCents;
  /** Within the organisation. */
  team: number;
  revoked: boolean;
  grantedBy: Address;
  last: Line;
};

/** GET /residents/{address} */
export type ResidentAnswer = {
  head: Head;
  person: PersonRow;
  plans: PlanRow[];
  debts: DebtRow[];
  offers: OfferRow[];
  /** Said by the server where who asks may not see debts now: they and the offers are left out. */
  debtsHidden?: true;
  suggestions: SuggestionRow[];
  elsewhere: ElsewhereRow[];
  forfeits: ForfeitRow[];
  /** The newest 50; older ones by GET /residents/{address}/lines?before={id}. */
  lines: Line[];
};

/**
 * GET /residents/{address}/paper: for who fills in a signed paper, what that is about and nothing else. Null is what no open
 * paper is about.
 */
export type PaperAnswer = {
  head: Head;
  goals: Pick<ResidentAnswer, "plans" | "suggestions"> | null;
  debts: Pick<ResidentAnswer, "debts" | "offers"> | null;
};

/**
 * GET /family: what the others of one's household share now with whoever asks. Who shares nothing does not stand there, so that
 * it does not tell who takes part.
 */
export type FamilyAnswer = { head: Head; members: FamilyMember[] };
/** Null is what is not shared. Plans that wait for an answer or were agreed to; bills that were not taken back. */
export type FamilyMember = {
  address: Address;
  coins: SharedPart<Pick<PersonRow, "balance" | "held">> | null;
  goals: SharedPart<PlanRow[]> | null;
  debts: SharedPart<DebtRow[]> | null;
};
/** `until`: when it ends by itself; null where it lasts until its person says no. */
export type SharedPart<Told> = { until: Seconds | null; told: Told };

/** GET /residents/{address}/lines?before={id} */
export type LinesAnswer = { lines: Line[]; next: string | null };

/**
 * GET /news?of={address}-{block},...: for the server alone, of a hundred residents at once what could be news after that block. Who
 * was never enrolled is left out.
 */
export type NewsOfAnswer = {
  head: Head;
  residents: {
    address: Address;
    /** Of those that are proposed or accepted. */
    plans: PlanRow[];
    /** The open ones. */
    offers: OfferRow[];
    /** Later than that block, the newest 50. */
    lines: Line[];
  }[];
};

/** GET /mentors/{address}: everybody who has this mentor now. */
export type MentorAnswer = {
  head: Head;
  staff: StaffRow | null;
  residents: { person: PersonRow; plans: PlanRow[] }[];
  /** Their own ideas that wait for an answer. */
  suggestions: SuggestionRow[];
  funds: FundTotals[];
};

/** GET /beside/{address}, for the server alone: whose mentor, counsellor or representative this account is. */
export type BesideAnswer = { head: Head; people: Address[] };

/** GET /approvers, for the server alone: everybody whose yes somebody's offers wait for. */
export type ApproversAnswer = { head: Head; approvers: Address[] };

/** GET /seconds/{address}: what waits for a second, without whose it is. */
export type SecondAnswer = {
  head: Head;
  /** Of another team than that of who proposed them. */
  plans: PlanRow[];
  /** Claims whose creditor employs the resident's mentor, for a second of another organisation; none for a mentor. */
  conflicts: { debtId: number; creditor: Address; mentor: Address }[];
};

/** GET /approvers/{address}: offers of whom this account stands beside, that wait for its word, with their debts. */
export type ApproverAnswer = {
  head: Head;
  /** How many this account stands beside. */
  people: number;
  offers: OfferRow[];
  debts: DebtRow[];
};

/** GET /approvers/{address}/offers?of= numbers: what became of those, while this account stands beside whose they are. */
export type ApproverOffersAnswer = Pick<ApproverAnswer, "head" | "offers">;

/** GET /creditors/{address}: what stands beside its lists, which come in pages. */
export type CreditorAnswer = {
  head: Head;
  staff: StaffRow | null;
  agreements: AgreementRow[];
  /** Claims of others that are offered to this creditor. */
  transfers: DebtRow[];
  /** Active agreements of others: who could take a claim over. */
  others: { agreementId: number; creditor: Address }[];
  /** Offers that wait, all of them, and their coins together in coin cents. */
  waiting: { count: number; coins: WireCents };
  /** Claims, whatever became of them. */
  claims: number;
};

/** A list in pages: `next` goes into `?after=` for the page after it, null at the end. */
export type Page = { head: Head; next: string | null };

/** GET /creditors/{address}/open: offers that wait, by their term, with their claims. /answered: the last answered first. /offers?of= numbers: those. */
export type OffersAnswer = Page & { offers: OfferRow[]; debts: DebtRow[] };

/**
 * GET /creditors/{address}/debts: the newest first. `?of=` commitments: those alone, without pages. GET /office/disputes: those
 * that are not right, who waits longest first.
 */
export type DebtsAnswer = Page & { debts: DebtRow[] };

/** GET /creditors/{address}/claim-ids: the same claims by no more than what names them, for who writes the whole book. */
export type ClaimIdsAnswer = Page & {
  claims: { id: number; resident: Address; commitment: Hex }[];
};

/**
 * GET /creditors/{address}/debts/{id}: one claim, null where it is none of theirs, and what was offered for it and answered,
 * the newest fifty.
 */
export type DebtAnswer = { head: Head; debt: DebtRow | null; offers: OfferRow[] };

/** GET /creditors/{address}/payments?of= numbers of claims: every payment elsewhere that the book has of those. */
export type DebtPaymentsAnswer = { head: Head; payments: DebtPayment[] };
export type DebtPayment = {
  debtId: number;
  taken: Parts;
  /** To the words of why. */
  commitment: Hex;
};

/** GET /creditors/{address}/lines: the newest first, with the claims that they tell of; `?claims=no`: without. */
export type CreditorLinesAnswer = Page & { lines: Line[]; debts: DebtRow[] };

/** GET /office: what stands beside its lists of residents and bills, which come in pages. */
export type OfficeAnswer = {
  head: Head;
  /** How many residents stand how, how many of them lack a mentor who may act, and bills that are not right. */
  counts: {
    people: { [status in PersonRow["status"]]: number };
    withoutMentor: number;
    disputed: number;
  };
  /** Who has an end announced. */
  ends: PersonRow[];
  staff: StaffRow[];
  funds: FundRow[];
  agreements: AgreementRow[];
};

/**
 * GET /office/people: everybody who was ever enrolled, the newest first; `?status=`: who stands so; `?of=` accounts: those alone,
 * without pages. /office/without-mentor: who takes part without a mentor who may still act. /office/near-mentor: whose mentor takes
 * part too and is guided by them in turn, or belongs to the same household.
 */
export type OfficePeopleAnswer = Page & { people: PersonRow[] };

/** GET /office/people/{address}: null where it is nobody's; who else belongs to the household. */
export type OfficePersonAnswer = { head: Head; person: PersonRow | null; household: PersonRow[] };

/** GET /office/staff/{address}: how much waits for one account's word, for the office before it takes a role away. */
export type RoleWaitsAnswer = {
  head: Head;
  /** Of a creditor: offers that are open, and claims that are neither settled nor withdrawn. */
  offers: number;
  claims: number;
  /** Offers of whom this account stands beside, that it did not say yes to. */
  approvals: number;
  /** Of a mentor: who did not leave, and steps of theirs that were reported. */
  residents: number;
  steps: number;
};

/** GET /office/households: who belongs where, of everybody: to choose one from. The index has it as /everybody. */
export type HouseholdsAnswer = {
  head: Head;
  people: Pick<PersonRow, "address" | "household" | "neighbourhood" | "status">[];
};

/** GET /residents/{address}/plans: for who may read somebody's plans and nothing else of them. */
export type PlansAnswer = Pick<ResidentAnswer, "head" | "plans">;

/** GET /book: what an auditor who said why begins with; of people how many there are, who left among them. */
export type BookAnswer = Pick<OfficeAnswer, "head" | "staff" | "funds" | "agreements"> & {
  people: number;
};

/** GET /book/accounts?limit=&after=: which accounts people have, and nothing else of them. The index has it as /accounts. */
export type BookAccountsAnswer = { head: Head; accounts: Address[]; next: string | null };

/** GET /funds: those to which the organisation of a funder pledged. */
export type FundsAnswer = Pick<OfficeAnswer, "head" | "funds">;

/** What is told about everybody together. Coins in coin cents, `debtLowered` in euro cents, the last two counts. */
export type PublicFigure =
  /** Minted, less what was undone or lapsed. */
  "issued" | "redeemed" | "debtLowered" | "pledged" | "residents" | "stepsReached";

/** What was told when one month began. A figure that stayed as it was, because fewer than ten people moved it, is not in it. */
export type PublicMonth = { at: Seconds; figures: { [figure in PublicFigure]?: string } };

/** GET /public */
export type PublicAnswer = {
  head: Head;
  /** Coin cents that everybody has together: what the book says of itself at the same block. */
  supply: WireCents;
  /** As they stood when a month began in Amsterdam; null while fewer than ten people are behind one. */
  figures: { [figure in PublicFigure]: { value: string; at: Seconds } | null };
  /** Every number that was told, oldest month first; of the newest ten years. */
  months: PublicMonth[];
};
