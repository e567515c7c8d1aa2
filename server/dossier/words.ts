import { z } from "zod";
import { holdsCitizenNumber } from "../../protocol/claims/holds-citizen-number.ts";
import { nameFault } from "../../protocol/names/name-fault.ts";

/** Control characters, and marks that make text read in another order than it is stored. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * Text that a person typed: Unicode NFC, trimmed, at most so many characters, without control characters and without
 * a citizen number, which belongs nowhere in the dossier.
 */
function words(max: number, allowed: RegExp) {
  return z
    .string()
    .normalize("NFC")
    .trim()
    .min(1)
    .max(max)
    .superRefine((text, refuse) => {
      if (!text.isWellFormed() || CONTROL.test(text.replace(allowed, ""))) {
        refuse.addIssue({ code: "custom", params: { code: "control-character" } });
      }
      if (holdsCitizenNumber(text)) {
        refuse.addIssue({ code: "custom", params: { code: "citizen-number" } });
      }
    });
}

/** One line of text. */
export const line = (max: number) => words(max, /(?!)/g);

/** Text of several lines. */
export const text = (max: number) => words(max, /\r?\n/g);

/** An ISO date that exists. */
export const day = z.iso.date();

/** The number of an organisation, as the database can hold it. */
export const organisationNumber = z.int().positive().max(2_147_483_647);

/** A name of a person or an organisation: one line with a letter in it, and no mark that nobody sees. */
export const naming = (max: number) =>
  line(max).superRefine((name, refuse) => {
    const fault = nameFault(name);
    if (fault === "no-letter") refuse.addIssue({ code: "custom", params: { code: "empty" } });
    if (fault === "invisible")
      refuse.addIssue({ code: "custom", params: { code: "control-character" } });
  });

/** A name of a person. */
export const personName = naming(100);
