import type { GoalRow } from "./rows.ts";

/** What the further households are made of. Invented, and of the same kinds as the files. */

export const NAMES = [
  "Aaltje",
  "Bilal",
  "Carla",
  "Dirk",
  "Esra",
  "Ferry",
  "Gülsen",
  "Hanneke",
  "Ibrahim",
  "Jolanda",
  "Kees",
  "Latifa",
  "Marek",
  "Noor",
  "Omar",
  "Petra",
  "Rachid",
  "Sjaan",
  "Tesfay",
  "Wendy",
];

export const PLAN_TITLES = [
  "Weer overzicht",
  "Stap voor stap vooruit",
  "Rust aan de keukentafel",
  "Mee in de wijk",
  "Een nieuw begin",
];

type GoalKind = Pick<GoalRow, "pillar" | "subgoal" | "reward" | "groupReward">;
const goal = (
  pillar: GoalRow["pillar"],
  subgoal: string,
  reward: bigint,
  groupReward = 0n,
): GoalKind => ({ pillar, subgoal, reward, groupReward });

export const GOAL_KINDS: GoalKind[] = [
  goal("financien", "Alle post geopend en gesorteerd", 25_00n),
  goal("financien", "Vier weken kasboek bijgehouden", 30_00n),
  goal("financien", "Samen een overzicht van inkomsten en vaste lasten gemaakt", 40_00n),
  goal("financien", "Twee maanden de huur op tijd betaald", 45_00n),
  goal("gezin", "Vier weken een gezinsgesprek gehouden", 20_00n),
  goal("gezin", "Kinderen aangemeld bij de sportclub", 20_00n),
  goal("welbevinden", "Vier keer naar de inloop in het buurthuis", 30_00n),
  goal("welbevinden", "Zes keer meegewandeld met de wandelgroep", 30_00n),
  goal("opleiding", "Intake taalhuis gedaan", 20_00n),
  goal("opleiding", "Cursus omgaan met de computer afgerond", 60_00n),
  goal("werk", "Buurtschoonmaak georganiseerd", 40_00n, 80_00n),
  goal("werk", "Drie dagdelen meegedaan in het buurtgroenbedrijf", 50_00n),
  goal("werk", "Gesprek gehad bij een werkervaringsplek", 25_00n),
];

type DebtKind = {
  creditor: string;
  /** Who answers for it. */
  account: string;
  prefix: string;
  kind: string;
  /** Euros. */
  mostPrincipal: number;
};
const debt = (
  account: string,
  creditor: string,
  prefix: string,
  kind: string,
  mostPrincipal: number,
): DebtKind => ({ creditor, account, prefix, kind, mostPrincipal });

export const DEBT_KINDS: DebtKind[] = [
  debt("corporatie-a", "Woningcorporatie A", "VH", "Huurachterstand", 2400),
  debt("gemeente-arnhem", "Gemeente Arnhem", "GA", "Gemeentelijke belastingen", 600),
  debt("waterbedrijf-d", "Waterbedrijf D", "WB", "Waterrekening", 250),
  debt("energieleverancier-b", "Energieleverancier B", "EN", "Energierekening", 900),
  debt("zorgverzekeraar-c", "Zorgverzekeraar C", "ZV", "Zorgpremie", 800),
  debt("dienst-toeslagen", "Dienst Toeslagen", "DT", "Zorgtoeslag terugbetaling", 1200),
];
