import { db } from "ponder:api";
import { contribution, offer } from "ponder:schema";
import { inArray } from "ponder";
import { monthOf } from "../../../protocol/time/month-of.ts";
import type { PublicFigure } from "../../../protocol/wire/index-answers.ts";
import type { FiguresAnswer } from "../../../protocol/wire/report-api.ts";
import { familiesOf, familyAt } from "./families-of.ts";
import { headNow } from "./head-now.ts";
import { homesOf, placedIn } from "./homes-of.ts";
import { movesInOrder } from "./moves-in-order.ts";
import { publishedFigures } from "./published-figures.ts";
import { toldByPlace } from "./told-by-place.ts";

/** Made once a month: what was closed does not change any more. */
let made: { month: number; told: Omit<FiguresAnswer, "head"> } | null = null;

/** How an offer can end without a yes, and as which figure it is told. */
const REFUSED = { rejected: "saidNo", refused: "approverSaidNo", released: "unanswered" } as const;

/** What the council is told of closed months, per neighbourhood. */
export async function reportAnswer(): Promise<FiguresAnswer> {
  const head = await headNow();
  const month = monthOf(head.time);
  if (made?.month !== month) made = { month, told: await tell(month) };
  return { head, ...made.told };
}

async function tell(now: number): Promise<Omit<FiguresAnswer, "head">> {
  const [contributions, moves, offers] = await Promise.all([
    db.select().from(contribution),
    movesInOrder(),
    db
      .select()
      .from(offer)
      .where(inArray(offer.status, Object.keys(REFUSED))),
  ]);
  const placed = placedIn(homesOf(moves));
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
      families: toldByPlace(familiesOf(contributions, moves, now), {
        ...count,
        countsAs: familyAt(moves),
      }),
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
