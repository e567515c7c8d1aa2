import { useState } from "react";
import type { OfficePeopleAnswer, PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { byName } from "../../../data/by-name.ts";
import { useAskAll } from "../../../data/use-ask-all.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { turnsOf } from "../../../transactions/in-turns.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useEverybodysNames } from "../use-everybody.ts";
import { PEOPLE_AT_ONCE, type NamedPerson } from "../use-people-pages.ts";
import { PeopleCards } from "./PeopleCards.tsx";

type Props = {
  /** A part of a name. */
  wanted: string;
  status: PersonRow["status"] | "";
};

/** Residents whose name holds what is looked for. All names are asked for it once, and of the rest only who is shown. */
export function FoundPeople({ wanted, status }: Props) {
  const say = useWords("office");
  const { locale } = useLanguage();
  const everybody = useEverybodysNames();
  const [shown, setShown] = useState(PEOPLE_AT_ONCE);
  const known = everybody.state === "ready" ? everybody.value.residents : [];
  const matching = byName(
    known.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase())),
    ({ name }) => name,
    locale,
  );
  const asked = useAskAll<OfficePeopleAnswer>(
    turnsOf(matching.slice(0, shown), PEOPLE_AT_ONCE).map(
      (some) => `/index/office/people?of=${some.map(({ address }) => address).join(",")}`,
    ),
  );
  if (everybody.state === "loading" || asked.state === "loading") return <Waiting />;
  const failed = everybody.state === "failed" ? everybody : asked.state === "failed" ? asked : null;
  if (failed) return <FailureNotice error={failed.error} again={failed.again} />;

  const rows = new Map(
    (asked.state === "ready" ? asked.value : []).flatMap(({ people }) =>
      people.map((person) => [person.address, person] as const),
    ),
  );
  const found = matching.slice(0, shown).flatMap(({ address, name }): NamedPerson[] => {
    const person = rows.get(address);
    return person && (status === "" || person.status === status) ? [{ person, name }] : [];
  });
  return (
    <>
      <p className="sc-quiet" role="status">
        {say("people.count", { count: status === "" ? matching.length : found.length })}
      </p>
      <PeopleCards people={found} />
      <MoreButton
        list={{
          more: shown < matching.length ? () => setShown(shown + PEOPLE_AT_ONCE) : null,
          busy: false,
          failed: null,
        }}
        shown={Math.min(shown, matching.length)}
        of={matching.length}
        atOnce={PEOPLE_AT_ONCE}
      />
    </>
  );
}
