/** Somebody's pages. */
export type Desk = {
  /** Of its contact sheet. */
  name: string;
  /** `null`: nobody signed in. */
  who: string | null;
  paths: string[];
  /** Pages that are reached by a link on another one: their route, and what lies below it. */
  beyond?: { from: string; link: RegExp; route: string; below: string[] }[];
  /** Looked at in the dark, and from right to left at every width; with PAGES_MORE every desk is. */
  more?: true;
};

/** An account of which the book says nothing. */
const NOBODY = `0x${"0".repeat(39)}1`;

/** Every page, by who opens it: test/frontend/axed-pages.test.ts holds this against the routes. */
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
    paths: ["", "/coins", "/plan", "/debts", "/happened", "/help", "/devices", "/my-data"].map(
      (page) => `/resident${page}`,
    ),
    more: true,
  },
  {
    name: "resident-steps",
    who: "Emine",
    paths: ["/resident/bridge", "/resident/activities", "/resident/family"],
    beyond: [
      {
        from: "/resident/debts",
        link: /Schuld kleiner maken/,
        route: "/resident/debts/:debt",
        below: [""],
      },
    ],
  },
  {
    name: "mentor",
    who: "Fatma",
    paths: [
      "",
      "/people",
      "/invitations",
      "/together",
      "/seconds",
      "/news",
      "/people/0x0/bridge",
    ].map((page) => `/mentor${page}`),
    beyond: [
      {
        from: "/mentor/people",
        link: /Emine/,
        route: "/mentor/people/:resident",
        below: ["", "/plan", "/letter", "/bridge"],
      },
    ],
  },
  { name: "second", who: "Ingrid", paths: ["/second", "/second/help", "/second/news"] },
  { name: "funder", who: "Bram", paths: ["/funder", "/funder/figures", "/funder/role"] },
  { name: "gatherer", who: "Olaf", paths: ["/gatherer", "/gatherer/role"] },
  {
    name: "builder",
    who: "Tess",
    paths: ["/builder", "/builder/role"],
    beyond: [{ from: "/builder", link: /Daan/, route: "/builder/people/:resident", below: [""] }],
  },
  {
    name: "auditor",
    who: "Guus",
    paths: [
      "/auditor",
      "/auditor/book",
      `/auditor/book/${NOBODY}`,
      "/auditor/working",
      "/auditor/role",
    ],
  },
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
      "/news",
    ].map((page) => `/creditor${page}`),
    beyond: [
      {
        from: "/creditor/claims",
        link: /VH-2025-002218/,
        route: "/creditor/claims/:debt",
        below: [""],
      },
    ],
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
      "/limits",
      "/report",
      "/purse",
      "/working",
      "/agreements",
      "/disputes",
      "/objections",
      "/mistakes",
      "/destruction",
      "/news",
    ].map((page) => `/office${page}`),
    beyond: [
      {
        from: "/office/people",
        link: /^Samira/,
        route: "/office/people/:resident",
        below: ["", "/phone", "/paper", "/freeze", "/keeping"],
      },
      {
        from: "/office/staff",
        link: /Telefoon kwijt/,
        route: "/office/staff/:account/phone",
        below: [""],
      },
    ],
  },
];
