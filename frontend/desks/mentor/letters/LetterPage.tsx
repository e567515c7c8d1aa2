import { useState } from "react";
import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { OrganisationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { amountsOf } from "../../../data/amounts-of.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { DateField } from "../../../parts/DateField.tsx";
import { PartsFields } from "../../../parts/PartsFields.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { PhotoCard } from "../../../photos/PhotoCard.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useCaseload } from "../use-caseload.ts";
import { EMPTY_LETTER, readLetter, type LetterDraft } from "./letter-draft.ts";

/** Listing a debt from a letter, together with the resident. No creditor sees it until the resident says so. */
export function LetterPage({ resident }: { resident: Address }) {
  const say = useWords("mentor");
  const { money } = useFormat();
  const { ask, parts } = useAccount();
  const { nameOf } = useCaseload();
  const organisations = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  const [draft, setDraft] = useState<LetterDraft>(EMPTY_LETTER);
  const [listed, setListed] = useState<Letter[]>([]);
  const name = nameOf(resident);
  const today = dayFromNow(0);
  const change = (part: Partial<LetterDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Screen title={say("letter.title", { name })} needs={organisations}>
      {({ organisations: all }) => {
        const creditors = all.filter((one) => one.account !== null);
        const { letter, missing } = readLetter(draft, creditors, today);
        const amounts = amountsOf(draft.parts);
        return (
          <>
            <p>{say("letter.together", { name })}</p>
            <p>
              <Link href={`/mentor/people/${resident}`}>{say("backTo", { name })}</Link>
            </p>
            {listed.map(({ id, reference }) => (
              <div key={id} className="sc-stack">
                <GoodNotice>{say("letter.listed", { reference, name })}</GoodNotice>
                <PhotoCard field={{ resident, letter: id }} mayAdd />
              </div>
            ))}
            <SelectField
              label={say("letter.creditor")}
              value={draft.creditor}
              onValue={(creditor) => change({ creditor })}
              empty={say("choose")}
              options={[
                ...creditors.map((one) => ({ value: `${one.id}`, text: one.name })),
                { value: "other", text: say("letter.other") },
              ]}
            />
            {draft.creditor === "other" && (
              <TextField
                label={say("letter.otherName")}
                text={draft.otherName}
                onText={(otherName) => change({ otherName })}
                maxLength={120}
              />
            )}
            <TextField
              label={say("letter.collector")}
              text={draft.collector}
              onText={(collector) => change({ collector })}
              maxLength={120}
              optional
            />
            <TextField
              label={say("letter.reference")}
              hint={say("letter.referenceHint")}
              text={draft.reference}
              onText={(reference) => change({ reference })}
              maxLength={80}
            />
            <TextField
              label={say("letter.kind")}
              hint={say("letter.kindHint")}
              text={draft.kind}
              onText={(kind) => change({ kind })}
              maxLength={120}
            />
            <PartsFields
              legend={say("letter.amounts")}
              hint={say("letter.amountsHint")}
              texts={draft.parts}
              onTexts={(texts) => change({ parts: texts })}
            />
            {amounts && (
              <p>
                <strong>{say("letter.sum", { sum: money(sumOfParts(amounts)) })}</strong>
              </p>
            )}
            <DateField
              label={say("letter.peildatum")}
              hint={say("letter.peildatumHint")}
              iso={draft.peildatum}
              onIso={(peildatum) => change({ peildatum })}
              max={today}
            />
            <DateField
              label={say("letter.originDate")}
              iso={draft.originDate}
              onIso={(originDate) => change({ originDate })}
              max={today}
              optional
            />
            <DateField
              label={say("letter.endsBy")}
              hint={say("letter.endsByHint")}
              iso={draft.endsBy}
              onIso={(endsBy) => change({ endsBy })}
              optional
            />
            <SelectField
              label={say("letter.redeemable")}
              hint={say("letter.redeemableHint")}
              value={draft.redeemable}
              onValue={(value) => change({ redeemable: value as LetterDraft["redeemable"] })}
              empty={say("choose")}
              options={[
                { value: "yes", text: say("yes") },
                { value: "no", text: say("no") },
              ]}
            />
            {missing.length > 0 && (
              <p className="sc-quiet">
                {say("missing")} {missing.map((one) => say(`letter.missing.${one}`)).join(", ")}.
              </p>
            )}
            <SendButton
              label={say("letter.send")}
              send={
                letter &&
                (async () => {
                  const path = `/api/v1/residents/${resident}/letters`;
                  const done = await ask<Letter>(path, { method: "POST", body: letter });
                  setListed((before) => [done, ...before]);
                })
              }
              doneText={say("letter.done")}
              onDone={() => {
                setDraft(EMPTY_LETTER);
                void parts.queries.invalidateQueries({ queryKey: ["live"] });
                scrollTo(0, 0);
              }}
            />
          </>
        );
      }}
    </Screen>
  );
}
