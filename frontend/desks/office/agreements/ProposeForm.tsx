import type { OrganisationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { orderOfParts } from "../../../../protocol/money/order-of-parts.ts";
import type { FundRow } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { Asked } from "../../../parts/Asked.tsx";
import { Card } from "../../../parts/Card.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { proposeAgreement } from "../../../transactions/propose-agreement.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { EMPTY_AGREEMENT, readAgreement, type AgreementDraft } from "./agreement-draft.ts";
import { allOrders } from "./orders.ts";

const ROUTES = ["forgiven", "paidByFund", "claimBought"] as const;

/** Writing down what was agreed with a creditor. */
export function ProposeForm({ funds }: { funds: readonly FundRow[] }) {
  const say = useWords("office");
  const { money } = useFormat();
  const answer = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  const [draft, setDraft, forget] = useDraft("agreement", EMPTY_AGREEMENT);
  const change = (part: Partial<AgreementDraft>) => setDraft((before) => ({ ...before, ...part }));
  const tomorrow = dayFromNow(1);
  const creditors = (valueOf(answer)?.organisations ?? []).filter(({ account }) => account);
  const { request, missing } = readAgreement(draft, creditors, tomorrow);
  const yesNo = [
    { value: "yes", text: say("yes") },
    { value: "no", text: say("no") },
  ];
  return (
    <Card title={say("agreement.new")}>
      <Asked answer={answer}>
        {() => creditors.length === 0 && <Empty>{say("agreement.noCreditor")}</Empty>}
      </Asked>
      <SelectField
        label={say("agreement.creditor")}
        hint={say("agreement.creditorHint")}
        value={draft.creditor}
        onValue={(creditor) => change({ creditor })}
        empty={say("choose")}
        options={creditors.map(({ id, name }) => ({ value: `${id}`, text: name }))}
      />
      <AmountField
        label={say("agreement.rate")}
        hint={say("agreement.rateHint")}
        text={draft.rate}
        onText={(rate) => change({ rate })}
        problem={missing.includes("rate") ? say("agreement.rateProblem") : undefined}
      />
      <DateField
        label={say("agreement.until")}
        iso={draft.until}
        onIso={(until) => change({ until })}
        min={tomorrow}
      />
      <TextField
        label={say("agreement.answer")}
        hint={say("agreement.answerHint")}
        text={draft.answerDays}
        onText={(answerDays) => change({ answerDays })}
        maxLength={2}
        problem={missing.includes("answerDays") ? say("agreement.answerProblem") : undefined}
      />
      <SelectField
        label={say("agreement.order")}
        value={draft.order}
        onValue={(order) => change({ order })}
        options={allOrders().map((order) => ({
          value: `${order}`,
          text: orderOfParts(order)
            .map((part) => say(`part.${part}`))
            .join(", "),
        }))}
      />
      <SelectField
        label={say("agreement.route")}
        value={draft.route}
        onValue={(route) => change({ route: route as AgreementDraft["route"], fund: "" })}
        empty={say("choose")}
        options={ROUTES.map((value) => ({ value, text: say(`route.${value}`) }))}
      />
      {(draft.route === "paidByFund" || draft.route === "claimBought") && (
        <SelectField
          label={say("agreement.fund")}
          value={draft.fund}
          onValue={(fund) => change({ fund })}
          empty={say("choose")}
          options={funds.map((fund) => ({
            value: `${fund.id}`,
            text: say("agreement.fundOption", {
              id: fund.id,
              left: money(BigInt(fund.pledged) - BigInt(fund.reserved) - BigInt(fund.spent)),
            }),
          }))}
        />
      )}
      <AmountField
        label={say("agreement.ceiling")}
        hint={say("agreement.ceilingHint")}
        text={draft.ceiling}
        onText={(ceiling) => change({ ceiling })}
      />
      <SelectField
        label={say("agreement.freezes")}
        hint={say("agreement.freezesHint")}
        value={draft.freezesCosts}
        onValue={(value) => change({ freezesCosts: value as AgreementDraft["freezesCosts"] })}
        empty={say("choose")}
        options={yesNo}
      />
      <MissingLine intro={say("missing")} missing={missing.map((one) => say(`missing.${one}`))} />
      <TransactionButton
        transaction={proposeAgreement}
        request={request}
        label={say("agreement.send")}
        doneText={say("agreement.sent")}
        onDone={forget}
        review
      />
    </Card>
  );
}
