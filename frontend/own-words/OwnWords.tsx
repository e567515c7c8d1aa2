import type { Address } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { Card } from "../parts/Card.tsx";
import { FormBehindButton } from "../parts/FormBehindButton.tsx";
import { Rows } from "../parts/Rows.tsx";
import { useWords } from "../words/use-words.ts";
import { LaterOwnWordsFields } from "./later-own-words-fields.ts";
import { ownWordsOf, QUESTIONS } from "./own-words-of.ts";

type Props = {
  resident: Address;
  /** How the mentor calls the resident; absent where they read their own words. */
  name?: string;
  records: readonly DossierRecord[];
  /** False once somebody left: what is there stays to be read. */
  mayWrite: boolean;
};

/** Talents, goals and dreams in the resident's own words: they stand before any plan. */
export function OwnWords({ resident, name, records, mayWrite }: Props) {
  const say = useWords("voice");
  const now = ownWordsOf(records);
  const said = QUESTIONS.flatMap((one) => {
    const text = now?.content[one];
    return text ? [{ term: say(`own.${one}`), text }] : [];
  });
  if (!mayWrite && said.length === 0) return null;
  const values = { name: name ?? "" };
  const side = name === undefined ? "" : "Of";
  return (
    <Card title={say(`own.title${side}`, values)}>
      {said.length > 0 ? <Rows rows={said} /> : <p>{say(`own.empty${side}`, values)}</p>}
      {mayWrite && (
        <FormBehindButton
          open={say(`own.${said.length > 0 ? "change" : "open"}${side}`)}
          variant={said.length > 0 ? "tertiary" : "secondary"}
        >
          {(close) => (
            <LaterOwnWordsFields
              key={now?.version ?? 0}
              {...{ resident, name }}
              before={now}
              onDone={close}
            />
          )}
        </FormBehindButton>
      )}
    </Card>
  );
}
