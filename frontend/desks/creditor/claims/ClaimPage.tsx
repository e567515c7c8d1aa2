import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { DebtAnswer, DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { PARTS } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useDebtCheck } from "../../../check/use-debt-check.ts";
import { useLineCheck } from "../../../check/use-line-check.ts";
import { worstOf } from "../../../check/worst-of.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { findRecord } from "../../../data/find-record.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { ReasonForm } from "../../../parts/ReasonForm.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { pauseClaim } from "../../../transactions/pause-claim.ts";
import { withdrawClaim } from "../../../transactions/withdraw-claim.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { AnsweredOffer } from "../inbox/AnsweredOffer.tsx";
import { useClaimWords } from "../use-claim-words.ts";
import { useToldClaims, type Claims } from "../use-claims.ts";
import { useCreditor, type Creditor } from "../use-creditor.ts";
import { agreementsInForce } from "../claims-in-book.ts";
import { agreementsFor } from "./agreements-for.ts";
import { ClaimStatus } from "./ClaimStatus.tsx";
import { CorrectForm } from "./CorrectForm.tsx";
import { LowerForm } from "./LowerForm.tsx";
import { TransferForm } from "./TransferForm.tsx";
import { UnknownClaim } from "./UnknownClaim.tsx";

/** One claim: its parts, what coins did, and what its creditor can do with it besides. */
export function ClaimPage({ debtId }: { debtId: number }) {
  const say = useWords("creditor");
  const { address } = useAccount();
  const { needs: creditor, whoOf } = useCreditor();
  const needs = useAsk<DebtAnswer>(`/index/creditors/${address}/debts/${debtId}`);
  const found = valueOf(needs);
  const words = useClaimWords(
    found?.debt ? [found.debt] : [],
    found?.offers.map((one) => one.reasonCommitment),
  );
  const claims = useToldClaims([words]);
  const own = valueOf(creditor);
  return (
    <Screen title={say("claim.title")} needs={needs} partMissing={words.failed}>
      {({ debt, offers: answered, head }) => {
        if (!debt) return <UnknownClaim />;
        if (words.loading) return <Waiting />;
        const stands = ["registered", "recognised", "disputed"].includes(debt.status);
        return (
          <>
            <p>
              <Link className="sc-way" href="/creditor/claims">
                {say("claim.back")}
              </Link>
            </p>
            <Claim debt={debt} claims={claims} whoOf={whoOf} head={head}>
              {stands && (
                <>
                  <CorrectForm debt={debt} />
                  <LowerForm debt={debt} kind="payment" />
                  <LowerForm debt={debt} kind="forgive" />
                  <TransactionButton
                    key={`${debt.paused}`}
                    transaction={pauseClaim}
                    request={{ debtId, paused: !debt.paused }}
                    label={say(debt.paused ? "pauseClaim.end" : "pauseClaim.start")}
                    variant="secondary"
                    doneText={say("pauseClaim.done")}
                    review
                  />
                  <TransferForm
                    key={debt.transfer?.agreementId ?? 0}
                    debt={debt}
                    others={own ? agreementsFor(debt, own, head.time) : []}
                  />
                  <ReasonForm
                    about={`withdraw ${debtId}`}
                    transaction={withdrawClaim}
                    requestOf={(reason) => ({ resident: debt.resident, debtId, reason })}
                    open={say("withdraw.open")}
                    send={say("withdraw.send")}
                    label={say("withdraw.label")}
                    hint={say("withdraw.hint")}
                    doneText={say("withdraw.done")}
                  />
                </>
              )}
            </Claim>
            {answered.length > 0 && (
              <Card title={say("claim.offers")}>
                <ul className="sc-list">
                  {answered.map((offer) => (
                    <AnsweredOffer key={offer.id} offer={offer} debt={debt} claims={claims} />
                  ))}
                </ul>
              </Card>
            )}
          </>
        );
      }}
    </Screen>
  );
}

type ClaimProps = {
  debt: DebtRow;
  claims: Claims;
  whoOf: Creditor["whoOf"];
  head: Head;
  children: ReactNode;
};

/** The claim itself, and below it what can be done with it. */
function Claim({ debt, claims, whoOf, head, children }: ClaimProps) {
  const say = useWords("creditor");
  const { money, date, isoDate } = useFormat();
  const words = findRecord(claims.records, "claim", debt.commitment);
  const lineCheck = useLineCheck([debt.last], words ? [words] : []);
  const check = worstOf([lineCheck, useDebtCheck(debt, head)]);
  const open = readParts(debt.open);
  const original = readParts(debt.original);
  const inForce = agreementsInForce([debt.agreement], head.time).length > 0;
  return (
    <>
      <Card title={words?.content.reference ?? say("noReference")} alarm={check === "mismatch"}>
        <ClaimStatus debt={debt} />
        <Rows
          rows={[
            { term: say("claim.code"), text: claims.codeOf(debt.resident) },
            { term: say("claim.kind"), text: words?.content.kind ?? say("noReference") },
            ...(words?.content.collector
              ? [{ term: say("claim.collector"), text: words.content.collector }]
              : []),
            ...(words
              ? [{ term: say("claim.peildatum"), text: isoDate(words.content.peildatum) }]
              : []),
            ...PARTS.map((part) => ({
              term: say(`part.${part}`),
              text:
                open[part] === original[part]
                  ? money(open[part])
                  : say("confirmOffer.fromTo", {
                      before: money(original[part]),
                      after: money(open[part]),
                    }),
            })),
            { term: say("claim.open"), text: <Money cents={sumOfParts(open)} of="euros" /> },
            ...(BigInt(debt.offered) > 0n
              ? [{ term: say("claim.offered"), text: money(debt.offered) }]
              : []),
            { term: say("claim.stated"), text: date(debt.statedAt) },
            {
              term: say("registerClaim.under"),
              text: say(inForce ? "agreement.number" : "claim.agreementOver", {
                id: debt.agreementId,
              }),
            },
            ...(debt.endsByDay === null
              ? []
              : [{ term: say("claim.endsBy"), text: date(debt.endsByDay * 86_400) }]),
            { term: say("claim.lastBy"), text: whoOf(debt.last.sender) },
          ]}
        />
        <CheckMark check={check} />
      </Card>
      <Actions check={check}>{children}</Actions>
    </>
  );
}
