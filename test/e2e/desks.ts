/** Somebody's pages. */
export type Desk = {
  /** Of its contact sheet. */
  name: string;
  /** `null`: nobody signed in. */
  who: string | null;
  paths: string[];
  /** Pages that are reached by a link on another one, and what lies below them. */
  beyond?: { from: string; link: RegExp; below: string[] };
  /** Looked at in the dark, and from right to left at every width; with PAGES_MORE every desk is. */
  more?: true;
};

/** Every page, by who opens it. */
export const DESKS: Desk[] = [
  {
    name: "visitor",
    who: null,
    paths: [
      "/",
      "/public",
      "/verify",
      "/walk/yes",
      "/accessibility",
      "/pl",
      "/uk",
      "/device",
      "/nergens",
    ],
  },
  { name: "resident-asked", who: "Ilse", paths: ["/resident"] },
  { name: "counsellor", who: "Marcel", paths: ["/approver", "/approver/help", "/approver/news"] },
  {
    name: "resident",
    who: "Samira",
    paths: ["", "/coins", "/plan", "/debts", "/happened", "/help", "/my-data"].map(
      (page) => `/resident${page}`,
    ),
    more: true,
  },
  {
    name: "resident-steps",
    who: "Emine",
    paths: ["/resident/bridge", "/resident/activities"],
    beyond: { from: "/resident/debts", link: /Schuld kleiner maken/, below: [""] },
  },
  {
    name: "mentor",
    who: "Fatma",
    paths: ["", "/people", "/together", "/seconds", "/people/0x0/bridge"].map(
      (page) => `/mentor${page}`,
    ),
    beyond: { from: "/mentor/people", link: /Emine/, below: ["", "/plan", "/letter", "/bridge"] },
  },
  { name: "second", who: "Ingrid", paths: ["/second"] },
  { name: "funder", who: "Bram", paths: ["/funder"] },
  { name: "gatherer", who: "Olaf", paths: ["/gatherer"] },
  {
    name: "builder",
    who: "Tess",
    paths: ["/builder/role"],
    beyond: { from: "/builder", link: /Daan/, below: [""] },
  },
  { name: "auditor", who: "Guus", paths: ["/auditor", "/auditor/book"] },
  {
    name: "creditor",
    who: "Henk",
    paths: [
      "",
      "/claims",
      "/claims/new",
      "/file",
      "/agreement",
      "/payments",
      "/books",
      "/changes",
      "/ledger",
    ].map((page) => `/creditor${page}`),
    beyond: { from: "/creditor/claims", link: /VH-2025-002218/, below: [""] },
  },
  {
    name: "office",
    who: "Joost",
    paths: [
      "",
      "/people",
      "/invitations",
      "/help",
      "/enrol",
      "/staff",
      "/readers",
      "/funds",
      "/payments",
      "/programme",
      "/report",
      "/purse",
      "/agreements",
      "/disputes",
      "/mistakes",
      "/destruction",
      "/news",
    ].map((page) => `/office${page}`),
    beyond: { from: "/office/people", link: /^Samira/, below: ["", "/phone", "/paper", "/freeze"] },
  },
];
