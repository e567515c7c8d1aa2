import type { Address, Seconds } from "../../protocol/wire/basics.ts";
import { orderOfParts } from "../../protocol/money/order-of-parts.ts";
import type { AgreementRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ProposeAgreementRequest = {
  creditor: Address;
  creditorName: string;
  /** Euro cents of debt per coin cent, in ten-thousandths. */
  rateBps: number;
  until: Seconds;
  answerDays: number;
  /** Which part goes first, as the contract packs it. */
  order: number;
  route: AgreementRow["route"];
  /** The fund that pays the creditor; 0 where none does. */
  fundId: number;
  /** Euro cents. */
  yearlyCeiling: bigint;
  freezesCosts: boolean;
};

/** As the contract numbers them. */
const ROUTE_NUMBERS = { forgiven: 0, paidByFund: 1, claimBought: 2 } as const;

/** Writes down what was agreed with a creditor; a second official lets it begin. */
export const proposeAgreement: Transaction<ProposeAgreementRequest, "office"> = {
  room: "office",
  summary: (request, say, { money, date }) => [
    { term: say("agreement.creditor"), text: request.creditorName },
    { term: say("agreement.rate"), text: money(BigInt(request.rateBps) / 100n) },
    { term: say("agreement.until"), text: date(request.until) },
    {
      term: say("agreement.answer"),
      text: say("agreement.days", { days: request.answerDays }),
    },
    {
      term: say("agreement.order"),
      text: orderOfParts(request.order)
        .map((part) => say(`part.${part}`))
        .join(", "),
    },
    { term: say("agreement.route"), text: say(`route.${request.route}`) },
    ...(request.fundId > 0
      ? [{ term: say("fund.label"), text: say("fund.title", { id: request.fundId }) }]
      : []),
    { term: say("agreement.ceiling"), text: money(request.yearlyCeiling) },
    { term: say("agreement.freezes"), text: say(request.freezesCosts ? "yes" : "no") },
    { term: say("summary.after"), text: say("agreement.second") },
  ],
  call: (request, config) =>
    contractCall(config, "DebtRegister", "proposeAgreement", [
      {
        creditor: request.creditor,
        rateBps: request.rateBps,
        until: request.until,
        answerPeriod: request.answerDays * 86_400,
        order: request.order,
        route: ROUTE_NUMBERS[request.route],
        fundId: request.fundId,
        yearlyCeiling: request.yearlyCeiling,
        freezesCosts: request.freezesCosts,
      },
    ]),
};
