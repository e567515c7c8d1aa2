import { PARTS, type DebtParts } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { AgreementRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ConfirmOfferRequest = {
  offerId: number;
  /** Euro cents that fall, and that are left, by part. */
  taken: DebtParts;
  left: DebtParts;
  /** Coin cents that go back to the resident: the offer is larger than what is open. */
  returned: bigint;
  /** How the agreement ends this part of the claim. */
  route: AgreementRow["route"];
};

/** "Akkoord": the coins are used up and the claim falls, part by part. Final. */
export const confirmOffer: Transaction<ConfirmOfferRequest, "creditor"> = {
  room: "creditor",
  summary: ({ taken, left, returned, route }, say, { money }) => [
    ...PARTS.filter((part) => taken[part] > 0n).map((part) => ({
      term: say(`part.${part}`),
      text: say(left[part] === 0n ? "confirmOffer.allOf" : "confirmOffer.partOf", {
        taken: money(taken[part]),
        left: money(left[part]),
      }),
    })),
    {
      term: say("confirmOffer.debt"),
      text: say("confirmOffer.fromTo", {
        before: money(sumOfParts(taken) + sumOfParts(left)),
        after: money(sumOfParts(left)),
      }),
    },
    ...(returned > 0n
      ? [
          {
            term: say("confirmOffer.back"),
            text: say("confirmOffer.backText", { coins: money(returned) }),
          },
        ]
      : []),
    { term: say("confirmOffer.route"), text: say(`route.${route}`) },
  ],
  call: ({ offerId }, config) => contractCall(config, "Redemptions", "confirm", [offerId]),
};
