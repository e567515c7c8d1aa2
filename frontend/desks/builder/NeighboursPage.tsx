import { Link } from "wouter";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { byName } from "../../data/by-name.ts";
import { NAMES } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useLanguage } from "../../words/Language.tsx";
import { useWords } from "../../words/use-words.ts";

/** Wie een plan deelt: everybody of the neighbourhood who lets the communitybuilder look along now. */
export function NeighboursPage() {
  const say = useWords("reading");
  const { locale } = useLanguage();
  const needs = useAsk<ResidentsAnswer>(NAMES);
  return (
    <Screen title={say("people.title")} needs={needs}>
      {({ residents }) => (
        <>
          <p>{say("people.text")}</p>
          {residents.length === 0 && <Empty>{say("people.none")}</Empty>}
          <ul className="sc-list">
            {byName(residents, ({ name }) => name, locale).map(({ address, name }) => (
              <li key={address}>
                <Link className="sc-row-link" href={`/builder/people/${address}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
