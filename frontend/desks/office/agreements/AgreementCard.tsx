import type { Head } from "../../../../protocol/wire/basics.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Actions } from "../../../parts/Actions.tsx";
import { Card } from "../../../parts/Card.tsx";
import { CheckMark } from "../../../parts/CheckMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import type { PictureName } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { approveAgreement } from "../../../transactions/approve-agreement.ts";
import { endAgreement } from "../../../transactions/end-agreement.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice } from "../use-office.ts";
import { AgreementTerms } from "./AgreementTerms.tsx";
import { useAgreementCheck } from "./use-agreement-check.ts";

type State = AgreementRow["status"] | "over";

const marks: { [state in State]: { tone: StatusTone; picture: PictureName } } = {
  proposed: { tone: "waiting", picture: "clock" },
  active: { tone: "good", picture: "yes" },
  ended: { tone: "plain", picture: "no" },
  over: { tone: "bad", picture: "clock" },
};

/** One agreement with its terms and its use of this year. */
export function AgreementCard({ agreement, head }: { agreement: AgreementRow; head: Head }) {
  const say = useWords("office");
  const { date } = useFormat();
  const { address } = useAccount();
  const { nameOf } = useOffice();
  const check = useAgreementCheck(agreement, head);
  const { id: agreementId, status } = agreement;
  const creditorName = nameOf(agreement.creditor) ?? agreement.creditor;
  const state = status === "active" && agreement.until <= head.time ? "over" : status;
  return (
    <Card title={creditorName} strong={status === "proposed"} alarm={check === "mismatch"}>
      <StatusMark {...marks[state]}>{say(`agreement.state.${state}`)}</StatusMark>
      <Rows
        rows={[
          { term: say("agreement.until"), text: date(agreement.until) },
          {
            term: say("agreement.ceiling"),
            text: <Money cents={agreement.yearlyCeiling} of="euros" />,
          },
          {
            term: say("agreement.used"),
            text: <Money cents={agreement.usedThisYear} of="euros" />,
          },
        ]}
      />
      <details className="sc-more" open={status === "proposed"}>
        <summary>{say("agreement.all")}</summary>
        <AgreementTerms agreement={agreement} />
      </details>
      <CheckMark check={check} />
      <Actions check={check}>
        {status === "proposed" &&
          (sameAddress(agreement.proposedBy, address) ? (
            <p>{say("agreement.approveOther")}</p>
          ) : (
            <TransactionButton
              transaction={approveAgreement}
              request={{ agreementId, creditorName }}
              label={say("agreement.approve")}
              doneText={say("agreement.approved")}
              review
            />
          ))}
        {status !== "ended" && (
          <TransactionButton
            transaction={endAgreement}
            request={{ agreementId, creditorName }}
            label={say("agreement.end")}
            variant="secondary"
            doneText={say("agreement.endDone")}
            review
          />
        )}
      </Actions>
    </Card>
  );
}
