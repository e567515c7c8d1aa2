import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { OrganisationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { EMPTY_LETTER, readLetter, type LetterDraft } from "../../../listing/letter-draft.ts";
import { LetterFields } from "../../../listing/LetterFields.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Later } from "../../../parts/Later.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { LaterPhotoCard } from "../../../photos/later-photo-card.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOwnName } from "../use-own-name.ts";

/** Listing a debt from a letter, together with the resident. No creditor sees it until the resident says so. */
export function LetterPage({ resident }: { resident: Address }) {
  const say = useWords("mentor");
  const sayField = useWords("listing");
  const { ask, parts } = useAccount();
  const organisations = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  const [draft, setDraft, forget] = useDraft(`letter ${resident}`, EMPTY_LETTER);
  const [listed, setListed] = useState<Letter[]>([]);
  const { name } = useOwnName(resident);
  const today = dayFromNow(0);
  // The photo that a letter gets once it is listed.
  useEffect(() => void LaterPhotoCard.load().catch(() => undefined), []);
  const change = (part: Partial<LetterDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Screen title={say("letter.title", { name })} needs={organisations}>
      {({ organisations: all }) => {
        const creditors = all.filter((one) => one.account !== null);
        const { letter, missing } = readLetter(draft, creditors, today);
        return (
          <>
            <p>{say("letter.together", { name })}</p>
            <p>
              <Link className="sc-way" href={`/mentor/people/${resident}`}>
                {say("backTo", { name })}
              </Link>
            </p>
            {listed.map(({ id, reference }) => (
              <div key={id} className="sc-stack">
                <GoodNotice>{say("letter.listed", { reference, name })}</GoodNotice>
                <Later>
                  <LaterPhotoCard field={{ resident, letter: id }} mayAdd />
                </Later>
              </div>
            ))}
            <SelectField
              label={sayField("creditor")}
              value={draft.creditor}
              onValue={(creditor) => change({ creditor })}
              empty={sayField("choose")}
              options={[
                ...creditors.map((one) => ({ value: `${one.id}`, text: one.name })),
                { value: "other", text: sayField("other") },
              ]}
            />
            <LetterFields draft={draft} onChange={change} today={today} />
            {missing.length > 0 && (
              <p className="sc-quiet">
                {sayField("missing")} {missing.map((one) => sayField(`missing.${one}`)).join(", ")}.
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
                forget();
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
