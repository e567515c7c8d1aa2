import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { OfficeAnswer } from "../../../protocol/wire/index-answers.ts";
import { valueOf, type Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames, type Names } from "../../data/use-names.ts";
import { useWords } from "../../words/use-words.ts";
import { sameAddress } from "./same-address.ts";

export type Office = Names & {
  needs: Answer<OfficeAnswer>;
  /** The resident's own name; a word for "a resident" while it is not known. */
  residentOf: (address: Address) => string;
};

/** Everything the office looks after, with the names of everybody. */
export function useOffice(): Office {
  const say = useWords("office");
  const needs = useAsk<OfficeAnswer>("/index/office");
  const residents = useAsk<ResidentsAnswer>("/api/v1/residents");
  const known = valueOf(residents)?.residents ?? [];
  return {
    ...useNames(),
    needs,
    residentOf: (address) =>
      known.find((one) => sameAddress(one.address, address))?.name ?? say("aResident"),
  };
}
