import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { amountsOf } from "../../../data/amounts-of.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { DateField } from "../../../parts/DateField.tsx";
import { PartsFields } from "../../../parts/PartsFields.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { registerClaim } from "../../../transactions/register-claim.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { MatchCode } from "../claim-words.ts";
import { useKnown } from "./use-known.ts";
import { EMPTY_CLAIM, readClaim, type ClaimDraft } from "./claim-draft.ts";

type Props = {
  agreement: AgreementRow;
  codes: readonly MatchCode[];
  /** The words of all claims: a reference may stand in the book already. */
  records: readonly DossierRecord[];
  onDone: (reference: string) => void;
};

/** The form of one claim. A reference that stands in the book is named and not registered twice. */
export function ClaimForm({ agreement, codes, records, onDone }: Props) {
  const say = useWords("creditor");
  const { money } = useFormat();
  const [draft, setDraft, forget] = useDraft("claim", EMPTY_CLAIM);
  const today = dayFromNow(0);
  const change = (part: Partial<ClaimDraft>) => setDraft((before) => ({ ...before, ...part }));

  const { request, missing } = readClaim(draft, codes, agreement.id, today);
  const own = codes.filter((one) => one.code === draft.code).map((one) => one.reference);
  const known = useKnown([draft.reference.trim(), ...own], records);
  const twice = known.has(draft.reference.trim().toUpperCase());
  const sum = amountsOf(draft.parts);
  const expected = own.filter((one) => !known.has(one.toUpperCase()));
  return (
    <>
      <SelectField
        label={say("register.code")}
        hint={say("register.codeHint")}
        value={draft.code}
        onValue={(code) => change({ code })}
        empty={say("choose")}
        options={[...new Set(codes.map((one) => one.code))].map((code) => ({
          value: code,
          text: code,
        }))}
      />
      {expected.length > 0 && (
        <fieldset className="sc-choice">
          <legend>{say("register.expected")}</legend>
          {expected.map((reference) => (
            <button
              key={reference}
              type="button"
              className="sc-choice__option"
              onClick={() => change({ reference })}
            >
              {reference}
            </button>
          ))}
        </fieldset>
      )}
      <TextField
        label={say("claim.reference")}
        hint={say("register.referenceHint")}
        text={draft.reference}
        onText={(reference) => change({ reference })}
        maxLength={80}
        problem={twice ? say("register.twice") : undefined}
      />
      <TextField
        label={say("claim.kind")}
        text={draft.kind}
        onText={(kind) => change({ kind })}
        maxLength={120}
      />
      <TextField
        label={say("register.collector")}
        text={draft.collector}
        onText={(collector) => change({ collector })}
        maxLength={120}
        optional
      />
      <PartsFields
        legend={say("register.amounts")}
        hint={say("register.amountsHint")}
        texts={draft.parts}
        onTexts={(texts) => change({ parts: texts })}
      />
      {sum && (
        <p>
          <strong>{say("register.sum", { sum: money(sumOfParts(sum)) })}</strong>
        </p>
      )}
      <DateField
        label={say("claim.peildatum")}
        hint={say("register.peildatumHint")}
        iso={draft.peildatum}
        onIso={(peildatum) => change({ peildatum })}
        max={today}
      />
      <DateField
        label={say("register.originDate")}
        iso={draft.originDate}
        onIso={(originDate) => change({ originDate })}
        max={today}
        optional
      />
      <DateField
        label={say("register.endsBy")}
        hint={say("register.endsByHint")}
        iso={draft.endsBy}
        onIso={(endsBy) => change({ endsBy })}
        min={today}
        optional
      />
      {missing.length > 0 && (
        <p className="sc-quiet">
          {say("missing")} {missing.map((one) => say(`register.missing.${one}`)).join(", ")}.
        </p>
      )}
      <TransactionButton
        transaction={registerClaim}
        request={twice ? null : request}
        label={say("register.send")}
        doneText={say("register.done")}
        onDone={() => {
          onDone(draft.reference.trim());
          forget();
          scrollTo(0, 0);
        }}
        review
      />
    </>
  );
}
