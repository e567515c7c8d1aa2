import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { OfficePeopleAnswer, PersonRow } from "../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../data/answer.ts";
import { byName } from "../../data/by-name.ts";
import { usePages, type Pages } from "../../data/use-pages.ts";
import { askNames, namesIn } from "../../data/use-resident-names.ts";
import { useLanguage } from "../../words/Language.tsx";
import { useWords } from "../../words/use-words.ts";

type Told = OfficePeopleAnswer & { names: ResidentsAnswer["residents"] | null };

export type NamedPerson = { person: PersonRow; name: string };

export type PeoplePages = Pages<Told> & {
  /** Those that are shown: page after page, in each by name. */
  people: NamedPerson[];
  /** Names of some of them could not be had. */
  partMissing: boolean;
};

/** How many residents come at a press: so many names are told at once. */
export const PEOPLE_AT_ONCE = 100;

/** One of the office's lists of residents in pages, each with the names of who is on it. @param list Below `/index/office`. */
export function usePeoplePages(list: string): PeoplePages {
  const say = useWords("office");
  const { locale } = useLanguage();
  const pages = usePages<OfficePeopleAnswer, Told>(`/index/office/${list}`, {
    limit: PEOPLE_AT_ONCE,
    tell: async (page, ask) => ({
      ...page,
      names: await askNames(
        ask,
        page.people.map(({ address }) => address),
      ).catch(() => null),
    }),
  });
  const shown = valueOf(pages.needs) ?? [];
  return {
    ...pages,
    people: shown.flatMap(({ people, names }) => {
      const nameOf = namesIn(names ?? []);
      const named = people.map((person) => ({
        person,
        name: nameOf(person.address) ?? say("aResident"),
      }));
      return byName(named, ({ name }) => name, locale);
    }),
    partMissing: shown.some(({ names }) => names === null),
  };
}
