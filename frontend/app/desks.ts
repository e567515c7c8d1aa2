import { lazy, type ComponentType } from "react";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { ReadingRole } from "../../protocol/wire/looks-api.ts";

/** What somebody does here: a role on the chain, or looking along without one. */
type Part = MeAnswer["role"] | ReadingRole;

export type Desk = {
  /** First part of the address: /resident, /resident/plan. */
  path: string;
  /** Whose desk it is. */
  roles: readonly Part[];
  /** Loaded only when opened. */
  View: ComponentType;
  /** Begins with that before it is drawn. */
  load: () => Promise<unknown>;
  /** Of who looks along: it closes as soon as that ends. */
  reads?: true;
};

const viewOf = (load: () => Promise<{ default: ComponentType }>) => ({ View: lazy(load), load });

const readingDesks = viewOf(() => import("../desks/reading/ReadingDesks.tsx"));
const reading = (path: string, role: ReadingRole): Desk => ({
  path,
  roles: [role],
  ...readingDesks,
  reads: true,
});

/** Every desk behind a login: one folder under desks/ and one entry here. */
export const desks: readonly Desk[] = [
  {
    path: "/resident",
    roles: ["none"],
    ...viewOf(() => import("../desks/resident/ResidentDesk.tsx")),
  },
  {
    path: "/mentor",
    roles: ["mentor"],
    ...viewOf(() => import("../desks/mentor/MentorDesk.tsx")),
  },
  {
    path: "/creditor",
    roles: ["creditor"],
    ...viewOf(() => import("../desks/creditor/CreditorDesk.tsx")),
  },
  {
    path: "/office",
    roles: ["office"],
    ...viewOf(() => import("../desks/office/OfficeDesk.tsx")),
  },
  {
    path: "/second",
    roles: ["second"],
    ...viewOf(() => import("../desks/second/SecondDesk.tsx")),
  },
  {
    // Of counsellors; a representative can be anybody whom the office wrote down, with any role or none.
    path: "/approver",
    roles: ["counsellor", "none", "mentor", "second", "creditor", "office"],
    ...viewOf(() => import("../desks/approver/ApproverDesk.tsx")),
  },
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
