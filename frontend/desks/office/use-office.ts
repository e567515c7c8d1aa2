import type { Address } from "../../../protocol/wire/basics.ts";
import type { OfficeAnswer, OfficePersonAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames, type Names } from "../../data/use-names.ts";
import { useResidentNames } from "../../data/use-resident-names.ts";
import { useWords } from "../../words/use-words.ts";

export type Office = Names & { needs: Answer<OfficeAnswer> };

/** What stands beside the office's lists, with the names of everybody who works here. */
export function useOffice(): Office {
  return { ...useNames(), needs: useAsk<OfficeAnswer>("/index/office") };
}

/** The names of the residents that are shown; a word for "a resident" while one is not known. */
export function useResidentsNamed(residents: readonly Address[]): (resident: Address) => string {
  const say = useWords("office");
  const names = useResidentNames(residents);
  return (resident) => names(resident) ?? say("aResident");
}

/** One resident, and who else belongs to the household. */
export function useOfficePerson(
  resident: Address,
  options: { enabled?: boolean } = {},
): Answer<OfficePersonAnswer> {
  return useAsk<OfficePersonAnswer>(`/index/office/people/${resident}`, options);
}
