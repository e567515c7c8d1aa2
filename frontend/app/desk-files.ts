import type { ComponentType } from "react";
import { loadOnce } from "../data/load-once.ts";

/** What each desk opens with, by the first part of its address. */
const deskFiles = {
  "/resident": () => import("../desks/resident/ResidentDesk.tsx"),
  "/mentor": () => import("../desks/mentor/MentorDesk.tsx"),
  "/creditor": () => import("../desks/creditor/CreditorDesk.tsx"),
  "/office": () => import("../desks/office/OfficeDesk.tsx"),
  "/second": () => import("../desks/second/SecondDesk.tsx"),
  "/approver": () => import("../desks/approver/ApproverDesk.tsx"),
  "/funder": () => import("../desks/reading/ReadingDesks.tsx"),
  "/builder": () => import("../desks/reading/ReadingDesks.tsx"),
  "/gatherer": () => import("../desks/reading/ReadingDesks.tsx"),
  "/auditor": () => import("../desks/reading/ReadingDesks.tsx"),
};

export type DeskPath = keyof typeof deskFiles;

type DeskFile = { default: ComponentType };

/** Fetches what a desk opens with, once: asked for before anything is drawn. */
export const loadDesk = loadOnce((path: DeskPath): Promise<DeskFile> => deskFiles[path]());

/** The desk that an address belongs to. */
export function deskPathOf(pathname: string): DeskPath | undefined {
  return (Object.keys(deskFiles) as DeskPath[]).find((path) =>
    `${pathname}/`.startsWith(`${path}/`),
  );
}
