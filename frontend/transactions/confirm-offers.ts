import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type OfferLine = {
  offerId: number;
  reference: string;
  /** Of the resident. */
  code: string;
  /** Coin cents. */
  coins: bigint;
  /** Euro cents that fall after the lines before it, and coin cents that go back; null where those leave nothing to answer. */
  what: { taken: bigint; returned: bigint } | null;
};

/** "Akkoord" with several offers at once. A line that can not be answered changes nothing; the others go on. */
export const confirmOffers: Transaction<readonly OfferLine[], "creditor"> = {
  room: "creditor",
  summary: (lines, say, { money }) => [
    ...lines.map(({ reference, code, coins, what }) => ({
      term: reference,
      text: !what
        ? say("batch.lineLeft", { coins: money(coins), code })
        : what.returned > 0n
          ? say("batch.lineBack", { taken: money(what.taken), coins: money(what.returned), code })
          : say("batch.lineTaken", { coins: money(coins), taken: money(what.taken) }),
    })),
    {
      term: say("batch.total"),
      text: say("batch.totalText", {
        taken: money(lines.reduce((sum, { what }) => sum + (what?.taken ?? 0n), 0n)),
      }),
    },
    { term: say("batch.final"), text: say("batch.finalText") },
  ],
  call: (lines, config) =>
    contractCall(config, "Redemptions", "confirmMany", [lines.map(({ offerId }) => offerId)]),
};
