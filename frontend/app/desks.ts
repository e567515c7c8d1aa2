import { createElement, use, type ComponentType } from "react";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { ReadingRole } from "../../protocol/wire/looks-api.ts";
import { loadDesk, type DeskPath } from "./desk-files.ts";

/** What somebody does here: a role on the chain, or looking along without one. */
type Part = MeAnswer["role"] | ReadingRole;

export type Desk = {
  /** First part of the address: /resident, /resident/plan. */
  path: string;
  /** Whose desk it is. */
  roles: readonly Part[];
  /** Loaded only when opened. */
  View: ComponentType;
  /** Of who looks along: it closes as soon as that ends. */
  reads?: true;
};

const desk = (path: DeskPath, ...roles: Part[]): Desk => ({
  path,
  roles,
  // Not `lazy`: that waits for a moment also where the file is there.
  View: () => createElement(use(loadDesk(path)).default),
});
const reading = (path: DeskPath, role: ReadingRole): Desk => ({ ...desk(path, role), reads: true });

/** Every desk behind a login: one folder under desks/, one entry here and one in desk-files.ts. */
export const desks: readonly Desk[] = [
  desk("/resident", "none"),
  desk("/mentor", "mentor"),
  desk("/creditor", "creditor"),
  desk("/office", "office"),
  desk("/second", "second"),
  // Of counsellors; a representative can be anybody whom the office wrote down, with any role or none.
  desk("/approver", "counsellor", "none", "mentor", "second", "creditor", "office"),
  reading("/funder", "funder"),
  reading("/builder", "communityBuilder"),
  reading("/gatherer", "informationGatherer"),
  reading("/auditor", "auditor"),
];

export function partOf({ role, reads }: MeAnswer): Part {
  return reads ?? role;
}

/** Where somebody with this part begins. */
export function deskOf(part: Part): Desk {
  return desks.find((one) => one.roles.includes(part))!;
}

/** A resident's own desk stays theirs, also when they come to work here: their coins, debts and plan are reached nowhere else. */
const isResident = ({ status }: MeAnswer) => status !== "none";

/** Whether a desk is for them. */
export function opens({ path, roles }: Desk, me: MeAnswer): boolean {
  return roles.includes(partOf(me)) || (path === "/resident" && isResident(me));
}

/** The other desk of who works here and takes part as well, seen from this one; null for everybody who has one. */
export function otherDesk(at: Desk | null, me: MeAnswer): { path: string; work: boolean } | null {
  if (me.role === "none" || !isResident(me)) return null;
  const work = at?.path === "/resident";
  return { path: work ? deskOf(me.role).path : "/resident", work };
}
