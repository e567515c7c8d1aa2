import { nameFault } from "../../../../protocol/names/name-fault.ts";
import type { RecordContents } from "../../../../protocol/wire/dossier-records.ts";

type Person = RecordContents["person"];

/** What the office writes down about somebody, as it is being typed. */
export type PersonDraft = {
  name: string;
  language: string;
  ageGroup: Person["ageGroup"] | "";
  benefit: Person["benefit"] | "";
  arrangement: "yes" | "no" | "";
  represented: "yes" | "no" | "";
  representative: string;
};

export const EMPTY_PERSON: PersonDraft = {
  name: "",
  language: "nl",
  ageGroup: "",
  benefit: "",
  arrangement: "",
  represented: "",
  representative: "",
};

export type MissingInPerson =
  "name" | "ageGroup" | "benefit" | "arrangement" | "represented" | "representative";

/** The words of somebody as they stand, ready to be corrected. */
export function draftOf(content: Person): PersonDraft {
  const { name, language, ageGroup, benefit, arrangement, representative } = content;
  return {
    name,
    language,
    ageGroup,
    benefit,
    arrangement: arrangement ? "yes" : "no",
    represented: representative === null ? "no" : "yes",
    representative: representative ?? "",
  };
}

/** The words to write down, or what they still need. Every question has an answer that somebody chose. */
export function readPerson(
  draft: PersonDraft,
  neighbourhood: string,
): { content: Person | null; missing: MissingInPerson[] } {
  const { ageGroup, benefit } = draft;
  const name = draft.name.trim();
  const representative = draft.representative.trim();
  const missing: MissingInPerson[] = [];
  if (name === "" || nameFault(name)) missing.push("name");
  if (ageGroup === "") missing.push("ageGroup");
  if (benefit === "") missing.push("benefit");
  if (draft.arrangement === "") missing.push("arrangement");
  if (draft.represented === "") missing.push("represented");
  if (draft.represented === "yes" && (representative === "" || nameFault(representative)))
    missing.push("representative");
  if (missing.length > 0 || ageGroup === "" || benefit === "") return { content: null, missing };
  return {
    missing,
    content: {
      name,
      language: draft.language,
      benefit,
      ageGroup,
      arrangement: draft.arrangement === "yes",
      representative: draft.represented === "yes" ? representative : null,
      neighbourhood,
    },
  };
}
