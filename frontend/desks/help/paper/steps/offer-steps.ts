import { boundCall } from "../../../../transactions/bound-call.ts";
import { cancelOffer } from "../../../../transactions/cancel-offer.ts";
import { makeOffer } from "../../../../transactions/make-offer.ts";
import { releaseOffer } from "../../../../transactions/release-offer.ts";
import { offerState } from "../../../resident/debts/offer-state.ts";
import { hasRoom, offerProblem, offerRoom } from "../../../resident/offer/offer-room.ts";
import { previewOf } from "../../../resident/offer/preview-of.ts";
import { takesCoins } from "../../../resident/offer/takes-coins.ts";
import type { PaperAbout } from "../paper-about.ts";
import { filledWith, type PaperKind } from "../paper-kind.ts";
import { bills, offersIn } from "../paper-words.ts";
import { firstOf } from "./read-back.ts";

const offerOf = ({ offers }: PaperAbout, id: number | undefined) =>
  offers.find((one) => one.id === id);
const canTakeBack = (offer: PaperAbout["offers"][number], { head }: PaperAbout) =>
  ["open", "awaits", "absent"].includes(offerState(offer, head.time));
const canRelease = (offer: PaperAbout["offers"][number], { head }: PaperAbout) =>
  ["late", "stale"].includes(offerState(offer, head.time));
const canOffer = (debt: PaperAbout["debts"][number], { head }: PaperAbout) =>
  takesCoins(debt, head.time) === "yes" && hasRoom(debt);

/** The most coin cents that a bill takes; whether the resident has so many the book says when it is done. */
export const roomOf = (debt: PaperAbout["debts"][number]) => offerRoom(debt).most;

/** Offering coins, and taking them back. */
export const OFFER_STEPS = {
  makeOffer: {
    at: ["Redemptions", "offer"],
    reads: "debts",
    asks: "coins",
    first: "recogniseDebts",
    items: bills(canOffer),
    fill: ({ ids: [id], coins }, about) => {
      const { debts, nameOf } = about;
      const debt = debts.find((one) => one.id === id && canOffer(one, about));
      if (!debt || coins === null || offerProblem(coins, offerRoom(debt))) return null;
      const { before, waiting, after } = previewOf(debt, coins);
      const { rateBps } = debt.agreement;
      const creditor = nameOf(debt.creditor) ?? "";
      const bill = { debtId: debt.id, creditor, before, waiting, after };
      return boundCall(makeOffer, { ...bill, coins, rateBps });
    },
    readBack: ([debtId, coins]) => ({
      ...filledWith([debtId as number]),
      coins: coins as bigint,
    }),
  },
  cancelOffer: {
    at: ["Redemptions", "cancel"],
    reads: "debts",
    items: offersIn(canTakeBack),
    fill: ({ ids: [id] }, about) => {
      const offer = offerOf(about, id);
      if (!offer || !canTakeBack(offer, about)) return null;
      return boundCall(cancelOffer, { offerId: offer.id, coins: BigInt(offer.coins) });
    },
    readBack: firstOf,
  },
  releaseOffer: {
    at: ["Redemptions", "release"],
    reads: "debts",
    items: offersIn(canRelease),
    fill: ({ ids: [id] }, about) => {
      const offer = offerOf(about, id);
      if (!offer || !canRelease(offer, about)) return null;
      return boundCall(releaseOffer, { offerId: offer.id, coins: BigInt(offer.coins) });
    },
    readBack: firstOf,
  },
} as const satisfies { [name: string]: PaperKind };
