import type { WordKey } from "./rooms.ts";

/** What the log of processing names, each with its words in the catalogue. */
const NAMED = [
  "records",
  "family",
  "letters",
  "letter",
  "photo",
  "permission",
  "names",
  "claims",
  "claim",
  "claimChange",
  "match-codes",
  "application",
  "applications",
  "staff-name",
  "person",
  "plan",
  "subgoal",
  "report",
  "sendBack",
  "undo",
  "compliment",
  "bridge",
  "ownWords",
  "dispute",
  "reject",
  "refuse",
  "suggestion",
  "suggestionAnswer",
  "end",
  "move",
  "elsewhere",
  "paper",
  "objection",
  "objections",
  "legal-hold",
  "paper-task-goals",
  "paper-task-debts",
  "paper-task-letters",
  "paper-goals",
  "paper-debts",
  "paper-letters",
  "paper-choice",
  "paper-choice-confirm",
  "paper-choice-perform",
  "paper-choice-stop",
  "sharing-today",
  "sharing-always",
  "sharing-no",
  "news",
  "audit",
  "audit-log",
  "everything",
] as const;

/** The words for what was looked at; plain ones for what a later version writes. */
export function whatKey(what: string): WordKey<"privacy"> {
  // As what somebody looks along, or that it ended.
  if (what.startsWith("reader-")) return "what.reader";
  if (what === "beside-records") return "what.beside";
  if (what === "beside-names") return "what.names";
  const named = NAMED.find((name) => name === what);
  return named ? `what.${named}` : "what.other";
}
