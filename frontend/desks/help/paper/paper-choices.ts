import type { Matter } from "../../../../protocol/wire/help-api.ts";
import type { Audience, Shared } from "../../../../protocol/wire/sharing-api.ts";

/** What a resident can say yes or no to on paper that the dossier alone knows: the buttons of a phone without a signature. */
const CHOICES = {
  /** Whether the creditor of a letter may know that the resident takes part. */
  letter: null,
  "mentor.debts": { audience: "mentor", what: "debts" },
  "household.coins": { audience: "household", what: "coins" },
  "household.goals": { audience: "household", what: "goals" },
  "household.debts": { audience: "household", what: "debts" },
  "communityBuilder.goals": { audience: "communityBuilder", what: "goals" },
} as const satisfies { [name: string]: { audience: Audience; what: Shared } | null };

export type ChoiceName = keyof typeof CHOICES;
export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

export const isChoice = (name: string): name is ChoiceName => name in CHOICES;

/** What is asked under this name; null while the letter is not known. @param letter Which letter, for the one about letters. */
export function matterOf(name: ChoiceName, letter: string): Matter | null {
  const place = CHOICES[name];
  if (place) return { kind: "sharing", ...place };
  return letter === "" ? null : { kind: "letter", letter };
}

/** Under which name this is asked; null for what this version does not know. */
export function choiceName(matter: Matter): ChoiceName | null {
  if (matter.kind === "letter") return "letter";
  const name = `${matter.audience}.${matter.what}`;
  return isChoice(name) ? name : null;
}
