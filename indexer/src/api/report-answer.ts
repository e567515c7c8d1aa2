import { db } from "ponder:api";
import { contribution, line, offer } from "ponder:schema";
import { asc, inArray } from "ponder";
import { monthOf } from "../../../protocol/time/month-of.ts";
import type { PublicFigure } from "../../../protocol/wire/index-answers.ts";
import type { ReportAnswer } from "../../../protocol/wire/report-api.ts";
import { headNow } from "./head-now.ts";
import { familiesOf, homesOf, type Move } from "./homes-of.ts";
import { publishedFigures } from "./published-figures.ts";
import { toldByPlace, type Placed } from "./told-by-place.ts";

/** Made once a month: what was closed does not change any more. */
let made: { month: number; told: Omit<ReportAnswer, "head"> } | null = null;

/** How an offer can end without a yes, and as which figure it is told. */
const REFUSED = { rejected: "saidNo", refused: "approverSaidNo", released: "unanswered" } as const;

/** What the council is told of closed months, per neighbourhood. */
export async function reportAnswer(): Promise<ReportAnswer> {
  const head = await headNow();
  const month = monthOf(head.time);
  if (made?.month !== month) made = { month, told: await tell(month) };
  return { head, ...made.told };
}

async function tell(now: number): Promise<Omit<ReportAnswer, "head">> {
  const [contributions, moves, offers] = await Promise.all([
    db.select().from(contribution),
    movesInOrder(),
    db
      .select()
      .from(offer)
      .where(inArray(offer.status, Object.keys(REFUSED))),
  ]);
  const homeOf = homesOf(moves);
  const placed = (all: readonly Omit<Placed, "place">[]): Placed[] =>
    all.flatMap((one) => {
      const home = homeOf(one.person, one.month);
      return home ? [{ ...one, place: home.neighbourhood }] : [];
    });
  const of = (figure: PublicFigure) => placed(contributions.filter((one) => one.figure === figure));
  const refused = (status: keyof typeof REFUSED) =>
    placed(
      offers
        .filter((one) => one.status === status && one.answeredAt !== null)
        .map((one) => ({ month: monthOf(one.answeredAt!), person: one.resident, amount: 1n })),
    );

  const months = { stepsReached: new Set<number>(), debtLowered: new Set<number>() };
  const { issued } = publishedFigures(contributions, now, (figure, month) => {
    if (figure === "stepsReached" || figure === "debtLowered") months[figure].add(month);
  });
  const count = { now, isCount: true };
  return {
    issued,
    figures: {
      families: toldByPlace(familiesOf(contributions, moves, now), count),
      stepsReached: toldByPlace(of("stepsReached"), { ...count, toldIn: months.stepsReached }),
      debtLowered: toldByPlace(of("debtLowered"), {
        now,
        isCount: false,
        toldIn: months.debtLowered,
      }),
      saidNo: toldByPlace(refused("rejected"), count),
      approverSaidNo: toldByPlace(refused("refused"), count),
      unanswered: toldByPlace(refused("released"), count),
    },
  };
}

async function movesInOrder(): Promise<Move[]> {
  const rows = await db
    .select()
    .from(line)
    .where(inArray(line.event, ["ResidentEnrolled", "ResidentMoved"]))
    .orderBy(asc(line.block), asc(line.logIndex));
  return rows.map(({ args, time }) => {
    const { resident, household, neighbourhood } = args as { [name: string]: string };
    return {
      resident: resident!,
      household: Number(household),
      neighbourhood: Number(neighbourhood),
      at: time,
    };
  });
}
