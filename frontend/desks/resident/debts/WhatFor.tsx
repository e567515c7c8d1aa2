import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { claim: DossierRecord<"claim">; creditor: string };

/** What a bill is for, and who asks for the money in the creditor's name: by these a resident knows it from the letters. */
export function WhatFor({ claim, creditor }: Props) {
  const say = useWords("resident");
  const { reference, kind, collector } = claim.content;
  return (
    <>
      <p>{kind}</p>
      {collector && <p>{say("debt.collector", { collector, creditor })}</p>}
      <p className="sc-quiet">{say("debt.reference", { reference })}</p>
    </>
  );
}
