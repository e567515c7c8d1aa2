import type { LegalLabel, NewLegalDecision } from "../../../../protocol/wire/programme-api.ts";

/** A decision as it is being typed. */
export type DecisionDraft = {
  label: LegalLabel | "";
  words: string;
  counts: "yes" | "no" | "";
  decidedOn: string;
  reference: string;
  phone: string;
};

export type MissingInDecision = keyof DecisionDraft;

export const EMPTY_DECISION: DecisionDraft = {
  label: "",
  words: "",
  counts: "",
  decidedOn: "",
  reference: "",
  phone: "",
};

/** In the order in which the office reads them. */
export const LABELS = ["gift", "volunteer", "expenses", "other"] as const;

/** As the server takes it: digits, with what stands between them. */
const PHONE = /^\+?\d[\d ()-]{3,}$/;

/** What to write down, or what it still needs. @param today ISO date: no decision is of a day to come. */
export function readDecision(
  draft: DecisionDraft,
  today: string,
): { decision: NewLegalDecision | null; missing: MissingInDecision[] } {
  const { label, counts, decidedOn } = draft;
  const [words, reference, phone] = [draft.words, draft.reference, draft.phone].map((typed) =>
    typed.trim(),
  ) as [string, string, string];
  const missing: MissingInDecision[] = [
    ...(label === "" ? (["label"] as const) : []),
    ...(label === "other" && words === "" ? (["words"] as const) : []),
    ...(counts === "" ? (["counts"] as const) : []),
    ...(decidedOn === "" || decidedOn > today ? (["decidedOn"] as const) : []),
    ...(reference === "" ? (["reference"] as const) : []),
    ...(PHONE.test(phone) ? [] : (["phone"] as const)),
  ];
  if (missing.length > 0 || label === "") return { decision: null, missing };
  const own = label === "other" ? words : null;
  return {
    decision: { label, words: own, counts: counts === "yes", decidedOn, reference, phone },
    missing,
  };
}
