import pg from "pg";
import type { Address } from "viem";
import { actors } from "../indexer/stage/actors.ts";
import type { Running } from "../indexer/stage/running.ts";
import { schemas } from "../indexer/stage/tables.ts";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { fillCaseload, fillPledges } from "./fill-caseload.ts";
import { fillInbox } from "./fill-index.ts";
import { p95 } from "./percentile.ts";

const { colleague, energy, mentor } = actors;
/** Offers that wait; steps of everybody together, of which the mentor asked has the same few; pledges. */
const SIZES = {
  inbox: [1_000, 10_000],
  steps: [1_000, 100_000, 1_000_000],
  pledges: [1_000, 10_000],
};
const OWN_RESIDENTS = 40;
const TURNS = 60;
const PAGE = 50;
const MOST_MS = 80;

const OPEN_BY_HAND = `
  SELECT * FROM offer JOIN line ON line.id = offer.last JOIN debt ON debt.id = offer.debt_id
  WHERE offer.creditor = $1 AND offer.status = 'open' AND (offer.answer_until, offer.id) > ($2, $3)
  ORDER BY offer.answer_until, offer.id LIMIT ${PAGE + 1}`;

const WAITING_BY_HAND =
  "SELECT count(*), sum(coins) FROM offer WHERE creditor = $1 AND status = 'open'";

const TODAY_BY_HAND = `
  SELECT * FROM person JOIN plan ON plan.resident = person.address
  JOIN subgoal ON subgoal.plan_id = plan.id JOIN line ON line.id = subgoal.last WHERE person.mentor = $1`;

const FUNDS_BY_HAND = "SELECT * FROM fund JOIN line ON line.id = fund.last ORDER BY fund.id";

/** What staff open first, each beside the same question in SQL by hand. */
export async function measureLists({ database, index }: Running, sizes = SIZES): Promise<Figure[]> {
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  await sql.query(`SET search_path TO "${(await schemas(database.url))[0]}"`);
  const figures: Figure[] = [];
  const measure = async (what: string, path: string, byHand: string, values: unknown[]) => {
    const measured = await p95(TURNS, () => index.get(path));
    const floor = await p95(TURNS, () => sql.query(byHand, values));
    const beside = { what: "SQL by hand", measured: floor };
    figures.push({ what, measured, unit: "ms", beside, goal: atMost(measured, MOST_MS, "ms") });
  };
  const of = (account: { address: Address }) => account.address.toLowerCase();

  let filled = 0;
  for (const size of sizes.inbox) {
    await fillInbox(sql, energy.address, filled, size);
    filled = size;
    const waiting = `${size.toLocaleString("en")} offers waiting`;
    const inbox = `/creditors/${energy.address}`;
    const half = await placeInInbox(sql, of(energy), size / 2);
    await measure(`${waiting}: first page`, `${inbox}/open`, OPEN_BY_HAND, [of(energy), 0, 0]);
    await measure(
      `${waiting}: page in the middle`,
      `${inbox}/open?after=${half.join("-")}`,
      OPEN_BY_HAND,
      [of(energy), ...half],
    );
    await measure(`${waiting}: how many and how much`, inbox, WAITING_BY_HAND, [of(energy)]);
  }

  filled = 0;
  for (const size of sizes.steps) {
    await fillCaseload(sql, mentor.address, OWN_RESIDENTS, filled, size);
    filled = size;
    await measure(
      `mentor's today, ${OWN_RESIDENTS} residents, ${size.toLocaleString("en")} steps in all`,
      `/mentors/${mentor.address}`,
      TODAY_BY_HAND,
      [of(mentor)],
    );
  }

  filled = 0;
  for (const size of sizes.pledges) {
    await fillPledges(sql, filled, size);
    filled = size;
    await measure(
      `fund totals as a mentor sees them, ${size.toLocaleString("en")} pledges`,
      `/mentors/${colleague.address}`,
      FUNDS_BY_HAND,
      [],
    );
  }
  await sql.end();
  return figures;
}

/** Term and id of the offer with so many before it. */
async function placeInInbox(
  sql: pg.Client,
  creditor: string,
  before: number,
): Promise<[number, number]> {
  const { rows } = await sql.query<{ term: string; id: number }>(
    `SELECT answer_until AS term, id FROM offer WHERE creditor = $1 AND status = 'open'
     ORDER BY answer_until, id OFFSET $2 LIMIT 1`,
    [creditor, before],
  );
  return [Number(rows[0]!.term), rows[0]!.id];
}
