import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { MentorAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf, type Answer } from "../../data/answer.ts";
import { byName } from "../../data/by-name.ts";
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

/** Everybody who has this mentor now, with their names, in the order of those. */
export function useCaseload(): Caseload {
  const { address } = useAccount();
  const say = useWords("mentor");
  const { locale } = useLanguage();
  const needs = useAsk<MentorAnswer>(`/index/mentors/${address}`);
  const residents = useAsk<ResidentsAnswer>("/api/v1/residents");
  const known = valueOf(residents)?.residents ?? [];
  const nameOf = (resident: Address) =>
    known.find((one) => one.address.toLowerCase() === resident.toLowerCase())?.name ??
    say("aResident");
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
