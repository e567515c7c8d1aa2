import { useMemo } from "react";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { MentorAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf, type Answer } from "../../data/answer.ts";
import { byName } from "../../data/by-name.ts";
import { NAMES } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useLanguage } from "../../words/Language.tsx";
import { useWords } from "../../words/use-words.ts";

export type Caseload = {
  needs: Answer<MentorAnswer>;
  /** The resident's own name; a word for "a resident" while it is not known. */
  nameOf: (resident: Address) => string;
  /** The names were told, or can not be had. */
  named: boolean;
};

/** Everybody who has this mentor now, without their names. */
export function useOwnPeople(): Answer<MentorAnswer> {
  const { address } = useAccount();
  return useAsk<MentorAnswer>(`/index/mentors/${address}`);
}

/** The same with their names, in the order of those: for a page that shows many of them. */
export function useCaseload(): Caseload {
  const say = useWords("mentor");
  const { locale } = useLanguage();
  const needs = useOwnPeople();
  const residents = useAsk<ResidentsAnswer>(NAMES);
  const known = valueOf(residents)?.residents;
  const names = useMemo(
    () => new Map(known?.map(({ address, name }) => [address.toLowerCase(), name])),
    [known],
  );
  const nameOf = (resident: Address) => names.get(resident.toLowerCase()) ?? say("aResident");
  const inOrder = (caseload: MentorAnswer): MentorAnswer => ({
    ...caseload,
    residents: byName(caseload.residents, ({ person }) => nameOf(person.address), locale),
  });
  return {
    needs: needs.state === "ready" ? { ...needs, value: inOrder(needs.value) } : needs,
    nameOf,
    named: residents.state !== "loading",
  };
}
