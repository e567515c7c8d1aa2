import { lazy, type ComponentType } from "react";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";

export type Desk = {
  /** First part of the address: /resident, /resident/plan. */
  path: string;
  /** Whose desk it is. */
  roles: readonly MeAnswer["role"][];
  /** Loaded only when opened. */
  View: ComponentType;
};

/** Every desk behind a login: one folder under desks/ and one entry here. */
export const desks: readonly Desk[] = [
  {
    path: "/resident",
    roles: ["none"],
    View: lazy(() => import("../desks/resident/ResidentDesk.tsx")),
  },
  {
    path: "/mentor",
    roles: ["mentor"],
    View: lazy(() => import("../desks/mentor/MentorDesk.tsx")),
  },
  {
    path: "/creditor",
    roles: ["creditor"],
    View: lazy(() => import("../desks/creditor/CreditorDesk.tsx")),
  },
  {
    path: "/office",
    roles: ["office"],
    View: lazy(() => import("../desks/office/OfficeDesk.tsx")),
  },
  {
    path: "/second",
    roles: ["second"],
    View: lazy(() => import("../desks/second/SecondDesk.tsx")),
  },
  {
    // Of counsellors; a representative can be anybody whom the office wrote down, with any role or none.
    path: "/approver",
    roles: ["counsellor", "none", "mentor", "second", "creditor", "office"],
    View: lazy(() => import("../desks/approver/ApproverDesk.tsx")),
  },
];

/** Where somebody with this role begins. */
export function deskOf(role: MeAnswer["role"]): Desk {
  return desks.find((one) => one.roles.includes(role))!;
}
