import { db } from "ponder:api";
import { line, offer } from "ponder:schema";
import { eq } from "ponder";
import type { RefusalKind } from "../../../protocol/refusals/refusal-codes.ts";
import { monthOf } from "../../../protocol/time/month-of.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { Refusals, RefusalsAnswer } from "../../../protocol/wire/report-api.ts";
import { headNow } from "./head-now.ts";
import { homesOf, placedIn } from "./homes-of.ts";
import { movesInOrder } from "./moves-in-order.ts";
import { toldByPlace } from "./told-by-place.ts";

/** The event that carries the commitment to the reason, where no figure of the report counts it. */
const EVENT = { dispute: "DebtDisputed", sendBack: "SubgoalSentBack" } as const;
/** How an offer ended, where one does. */
const STATUS = { reject: "rejected", refuse: "refused" } as const;

type Found = { commitment: Hex; person: string; month: number };

/** What was refused, to whom and where they lived when that month ended, and when the report told how many. */
export async function refusalsAnswer(): Promise<RefusalsAnswer> {
  const [{ time }, moves] = await Promise.all([headNow(), movesInOrder()]);
  const now = monthOf(time);
  const placed = placedIn(homesOf(moves));
  const byLines = async (kind: keyof typeof EVENT): Promise<Refusals> => ({
    refused: placed(await foundInLines(EVENT[kind])),
    toldIn: null,
  });
  const byOffers = async (kind: keyof typeof STATUS): Promise<Refusals> => {
    const refused = placed(await foundInOffers(STATUS[kind]));
    const toldIn: NonNullable<Refusals["toldIn"]> = { total: [], places: [] };
    const counted = refused.map((one) => ({ ...one, amount: 1n }));
    toldByPlace(counted, { now, isCount: true, onTold: (part, at) => toldIn[part].push(at) });
    return { refused, toldIn };
  };
  const [reject, refuse, dispute, sendBack] = await Promise.all([
    byOffers("reject"),
    byOffers("refuse"),
    byLines("dispute"),
    byLines("sendBack"),
  ]);
  return { reject, refuse, dispute, sendBack } satisfies { [kind in RefusalKind]: Refusals };
}

async function foundInLines(event: string): Promise<Found[]> {
  const rows = await db.select().from(line).where(eq(line.event, event));
  return rows.map(({ args, time }) => {
    const { resident, commitment } = args as { resident: string; commitment: Hex };
    return { commitment, person: resident.toLowerCase(), month: monthOf(time) };
  });
}

async function foundInOffers(status: string): Promise<Found[]> {
  const rows = await db.select().from(offer).where(eq(offer.status, status));
  return rows.flatMap(({ reasonCommitment, resident, answeredAt }) =>
    reasonCommitment !== null && answeredAt !== null
      ? [{ commitment: reasonCommitment, person: resident, month: monthOf(answeredAt) }]
      : [],
  );
}
