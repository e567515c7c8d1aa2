import { createElement, type ComponentProps } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import type { HealthAnswer } from "../../protocol/wire/health-api.ts";
import { PartCard } from "../../frontend/desks/working/PartCard.tsx";
import {
  partsTold,
  standsStill,
  STATES,
  type PartName,
  type PartState,
} from "../../frontend/desks/working/parts-told.ts";
import { StandsStill } from "../../frontend/desks/working/StandsStill.tsx";
import { wordsOf } from "./catalogues.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const NOW = 1_790_000_000;
const silent = { answers: false } as const;

const purse = { answers: true, left: "90", warnBelow: "40", isLow: false, daysLeft: 30 } as const;
const mail = { answers: true, waiting: 0, givenUp: 0, sentAt: NOW - HOUR, failed: null } as const;
const backup = { answers: true, madeAt: NOW - DAY, erasures: 0 } as const;
const well: HealthAnswer = {
  at: NOW,
  chain: { answers: true, block: 12, time: NOW - HOUR },
  index: { answers: true, behind: 0 },
  bundler: { answers: true },
  purse,
  database: { answers: true },
  mail,
  backup,
};
const failed = (at: number, why: "unreached" | "login" | "refused" = "unreached") =>
  ({ ...mail, failed: { at, why } }) as const;

const told = (health: HealthAnswer, part: PartName) =>
  partsTold(health, (seconds) => `T${seconds}`).find((one) => one.part === part)!;

/** What of a house that is well is otherwise; how its part is then, the first thing said of it, and what to do. */
const CASES: [
  when: string,
  part: PartName,
  other: Partial<HealthAnswer>,
  state: PartState,
  says: string,
  todo?: string,
][] = [
  ["the chain answers", "chain", {}, "good", "chain.good"],
  [
    "nothing was written for a day",
    "chain",
    { chain: { answers: true, block: 12, time: NOW - DAY - 1 } },
    "look",
    "chain.still",
    "chain.still.todo",
  ],
  [
    "the chain lives days ahead of this server",
    "chain",
    { chain: { answers: true, block: 12, time: NOW + 9 * DAY } },
    "good",
    "chain.good",
  ],
  ["the chain is silent", "chain", { chain: silent }, "bad", "chain.silent", "todo.waitThenCall"],
  ["the database answers", "database", {}, "good", "database.good"],
  [
    "the database is silent",
    "database",
    { database: silent },
    "bad",
    "database.silent",
    "todo.callNow",
  ],
  ["the index has every block", "index", {}, "good", "index.good"],
  ["it has a few to go", "index", { index: { answers: true, behind: 50 } }, "good", "index.nearly"],
  [
    "it is far behind",
    "index",
    { index: { answers: true, behind: 51 } },
    "look",
    "index.behind",
    "index.behind.todo",
  ],
  [
    "the chain does not say how far it is",
    "index",
    { index: { answers: true, behind: null } },
    "unknown",
    "index.unknown",
  ],
  ["the index is silent", "index", { index: silent }, "bad", "index.silent", "todo.waitThenCall"],
  ["the bundler answers", "bundler", {}, "good", "bundler.good"],
  ["there is no bundler", "bundler", { bundler: null }, "off", "bundler.off"],
  [
    "the bundler is silent",
    "bundler",
    { bundler: silent },
    "bad",
    "bundler.silent",
    "todo.waitThenCall",
  ],
  ["the purse lasts", "purse", {}, "good", "purse.good"],
  [
    "nobody knows for how long",
    "purse",
    { purse: { ...purse, daysLeft: null } },
    "good",
    "purse.unused",
  ],
  [
    "it lasts less than two weeks",
    "purse",
    { purse: { ...purse, daysLeft: 13 } },
    "look",
    "purse.soon",
    "purse.fill",
  ],
  [
    "it is low",
    "purse",
    { purse: { ...purse, left: "39", isLow: true } },
    "look",
    "purse.low",
    "purse.fill",
  ],
  [
    "it is nearly empty",
    "purse",
    { purse: { ...purse, left: "19", isLow: true } },
    "bad",
    "purse.essential",
    "purse.fillToday",
  ],
  ["the purse is silent", "purse", { purse: silent }, "unknown", "purse.silent"],
  ["nobody pays fees", "purse", { purse: null }, "off", "purse.off"],
  ["mail leaves", "mail", {}, "good", "mail.good"],
  ["none ever left", "mail", { mail: { ...mail, sentAt: null } }, "good", "mail.none"],
  [
    "the last one did not leave",
    "mail",
    { mail: failed(NOW - 60) },
    "bad",
    "mail.unreached",
    "mail.unreached.todo",
  ],
  [
    "it was not let in",
    "mail",
    { mail: failed(NOW, "login") },
    "bad",
    "mail.login",
    "mail.login.todo",
  ],
  [
    "it was refused",
    "mail",
    { mail: failed(NOW, "refused") },
    "bad",
    "mail.refused",
    "mail.refused.todo",
  ],
  ["one left since", "mail", { mail: failed(NOW - DAY) }, "good", "mail.good"],
  [
    "nobody tries one any more",
    "mail",
    { mail: { ...mail, givenUp: 1 } },
    "look",
    "mail.givenUp",
    "mail.givenUp.todo",
  ],
  ["nobody knows how mail goes", "mail", { mail: silent }, "unknown", "mail.silent"],
  ["no mail is sent", "mail", { mail: null }, "off", "mail.off"],
  ["there is a fresh backup", "backup", {}, "good", "backup.good"],
  [
    "the backup is more than a week old",
    "backup",
    { backup: { ...backup, madeAt: NOW - 7 * DAY - 1 } },
    "look",
    "backup.old",
    "backup.old.todo",
  ],
  [
    "there never was one",
    "backup",
    { backup: { ...backup, madeAt: null } },
    "bad",
    "backup.never",
    "backup.never.todo",
  ],
  [
    "its mark can not be read",
    "backup",
    { backup: silent },
    "bad",
    "backup.unreadable",
    "todo.callNow",
  ],
];

describe("how a part is told", () => {
  it.each(CASES)("when %s", (_when, part, other, state, says, todo) => {
    const one = told({ ...well, ...other }, part);
    expect([one.state, one.says[0]!.key, one.todo?.key]).toEqual([state, says, todo]);
    // Who reads that something is not well reads what to do.
    expect(one.todo !== undefined).toBe(state === "bad" || state === "look");
  });

  it("names what waits, and a failure of before", () => {
    const keys = (health: Partial<HealthAnswer>) =>
      told({ ...well, ...health }, "mail").says.map(({ key }) => key);
    expect(keys({ mail: { ...failed(NOW - DAY), waiting: 2 } })).toEqual([
      "mail.good",
      "mail.waiting",
      "mail.failedBefore",
    ]);
    expect(keys({ mail: { ...failed(NOW), waiting: 2 } })).toEqual([
      "mail.unreached",
      "mail.waiting",
    ]);
    const erased = told({ ...well, backup: { ...backup, erasures: 3 } }, "backup").says;
    expect(erased[1]).toEqual({ key: "backup.erased", values: { count: 3 } });
  });

  it("comes with what asks for something first", () => {
    const order = partsTold({ ...well, backup: silent, mail: null, purse: silent }, String);
    expect(order.map(({ part }) => part)).toEqual([
      "backup",
      "purse",
      "chain",
      "database",
      "index",
      "bundler",
      "mail",
    ]);
  });
});

describe("the card of a part", () => {
  const cardOf = async (health: HealthAnswer, part: PartName, purseLink?: string) => {
    const card = createElement(PartCard, { told: told(health, part), purse: purseLink });
    const { prelude } = await prerenderToNodeStream(
      createElement(Router, { ssrPath: "/office/working" } as ComponentProps<typeof Router>, card),
    );
    return text(prelude);
  };

  it.each(STATES)("says %s with a picture and a word, and never by colour alone", async (state) => {
    const words = await wordsOf("nl", "working");
    const [, part, other] = CASES.find(([, , , one]) => one === state)!;
    const html = await cardOf({ ...well, ...other }, part);
    const mark = /<span class="sc-status[^>]*>(.*?)<\/span>/.exec(html)![1];
    expect(mark).toMatch(/^<svg/);
    expect(mark).toContain(words[`state.${state}`]);
    expect(html).toContain(words[`part.${part}`]);
    expect(html.includes(words["todo"]!)).toBe(state === "bad" || state === "look");
  });

  it("leads the office to the purse, and an auditor nowhere", async () => {
    const link = 'href="/office/purse"';
    expect(await cardOf(well, "purse", "/office/purse")).toContain(link);
    expect(await cardOf(well, "purse")).not.toContain(link);
    expect(await cardOf({ ...well, purse: null }, "purse", "/office/purse")).not.toContain(link);
  });
});

describe("where nothing could be told, because the server does not know who asks", () => {
  it.each([
    ["chain-unreachable", "chain"],
    ["database-unreachable", "database"],
  ] as const)("%s tells of that one part as the whole page would", (why, part) => {
    expect(standsStill(why)).toEqual(told({ ...well, [part]: silent }, part));
  });

  it.each(["not-allowed", "sign-in-needed", "server-unreachable", undefined] as const)(
    "%s says nothing about a part",
    (why) => expect(standsStill(why)).toBeNull(),
  );

  it("is said with what it means, what to do, and why nothing is said of the rest", async () => {
    const words = await wordsOf("nl", "working");
    const { prelude } = await prerenderToNodeStream(
      createElement(StandsStill, { told: standsStill("chain-unreachable")! }),
    );
    const html = await text(prelude);
    const said = ["part.chain", "state.bad", "chain.silent", "todo.waitThenCall", "rest"] as const;
    for (const key of said) expect(html, key).toContain(words[key]);
  });
});
