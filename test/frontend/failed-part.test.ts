import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { createElement, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { both } from "../../frontend/data/answer.ts";
import { askFailedAgain } from "../../frontend/data/ask-failed-again.ts";
import BooksPage from "../../frontend/desks/creditor/books/BooksPage.tsx";
import { InboxPage } from "../../frontend/desks/creditor/inbox/InboxPage.tsx";
import { ClaimPage } from "../../frontend/desks/creditor/claims/ClaimPage.tsx";
import { ClaimsPage } from "../../frontend/desks/creditor/claims/ClaimsPage.tsx";
import { NO_WORDS, type ClaimWords } from "../../frontend/desks/creditor/claim-words.ts";
import { FoundClaims } from "../../frontend/desks/creditor/claims/FoundClaims.tsx";
import { RegisterPage } from "../../frontend/desks/creditor/claims/RegisterPage.tsx";
import HelpPage from "../../frontend/desks/help/HelpPage.tsx";
import { AgreementsPage } from "../../frontend/desks/office/agreements/AgreementsPage.tsx";
import LimitsPage from "../../frontend/desks/office/limits/LimitsPage.tsx";
import { PersonPage } from "../../frontend/desks/office/people/PersonPage.tsx";
import PhonePage from "../../frontend/desks/office/phone/PhonePage.tsx";
import { StaffPage } from "../../frontend/desks/office/staff/StaffPage.tsx";
import { TodayPage as MentorToday } from "../../frontend/desks/mentor/today/TodayPage.tsx";
import { TodayPage } from "../../frontend/desks/office/today/TodayPage.tsx";
import { Tasks } from "../../frontend/desks/resident/begin/Tasks.tsx";
import { DebtsPage } from "../../frontend/desks/resident/debts/DebtsPage.tsx";
import type {
  CreditorAnswer,
  DebtRow,
  MentorAnswer,
  OfficeAnswer,
} from "../../protocol/wire/index-answers.ts";
import type { Invitation } from "../../protocol/wire/joining-api.ts";
import { wordsOf } from "./catalogues.ts";
import { FAILED, pageWith, type Answers } from "./page-with.ts";
import { aDebt, anAnswer, aPerson, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
// The frame's own notice says of the whole page that a part is missing; here is what stands where the part would stand.
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

// Nothing was typed before.
vi.stubGlobal("sessionStorage", {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

const head = { block: 1, time: 1_000 };
const office: OfficeAnswer = {
  head,
  counts: {
    people: { enrolled: 0, participating: 1, paused: 0, left: 0 },
    withoutMentor: 0,
    disputed: 0,
  },
  ends: [],
  staff: [],
  funds: [],
  agreements: [],
};
const creditor: CreditorAnswer = {
  head,
  staff: null,
  agreements: [aDebt().agreement],
  transfers: [],
  others: [],
  waiting: { count: 0, coins: "0" },
  claims: 3,
};
const answer = anAnswer({ person: aPerson({ address: MENTOR }) });
const RESIDENT_ITSELF = { [`/index/residents/${MENTOR}`]: answer };
const LETTERS = `/api/v1/residents/${MENTOR}/letters`;
const OFFICE = { "/index/office": office };
/** What else that page asks, of which nothing waits. */
const NO_OBJECTIONS = { count: 0, answerBy: null, toAgree: 0, sentBack: 0 };
const TODAY: Answers = {
  ...OFFICE,
  "/api/v1/staff": { staff: [] },
  "/api/v1/organisations": { organisations: [] },
  "/api/v1/help": { now: head.time, recoveries: [], papers: [], choices: [], freezes: [] },
  "/api/v1/objections/waiting": NO_OBJECTIONS,
  "/index/office/without-mentor pages": {
    pages: [{ head, people: [], names: [], next: null }],
    pageParams: [""],
  },
  "/index/office/disputes pages": {
    pages: [{ head, debts: [], next: null }],
    pageParams: [""],
  },
};
const CREDITOR = { [`/index/creditors/${MENTOR}`]: creditor };
const person = aPerson();
const PERSON = {
  ...OFFICE,
  [`/index/office/people/${RESIDENT}`]: { head, person, household: [] },
};

const APPLICATIONS = "/api/v1/applications";
const INVITATIONS = "/api/v1/invitations";
const ORGANISATIONS = "/api/v1/organisations";
const RECORDS = `/api/v1/residents/${RESIDENT}/records`;
const DEVICES = `/api/v1/residents/${RESIDENT}/devices`;
const CLAIMS = "/api/v1/claims";
const CODES = "/api/v1/match-codes";

type Part = {
  /** Who would find it empty. */
  name: string;
  page: ReactNode;
  asks: string;
  /** Its answer when there is nothing, and what the page says then. */
  nothing: unknown;
  none: [room: string, key: string];
  /** What else the page asks. */
  rest: Answers;
};

const PARTS: Part[] = [
  {
    name: "who applied",
    page: createElement(TodayPage),
    asks: APPLICATIONS,
    nothing: { applications: [] },
    none: ["office", "today.noApplications"],
    rest: { ...TODAY, [INVITATIONS]: { invitations: [] } },
  },
  {
    name: "who came by an invitation",
    page: createElement(TodayPage),
    asks: INVITATIONS,
    nothing: { invitations: [] },
    none: ["office", "today.noApplications"],
    rest: { ...TODAY, [APPLICATIONS]: { applications: [] } },
  },
  {
    name: "the organisations",
    page: createElement(StaffPage),
    asks: ORGANISATIONS,
    nothing: { organisations: [] },
    none: ["office", "organisations.none"],
    rest: OFFICE,
  },
  {
    name: "what coins are by law",
    page: createElement(LimitsPage),
    asks: "/api/v1/legal-labels",
    nothing: { decisions: [] },
    none: ["limits", "decision.none"],
    rest: { ...OFFICE, "/api/v1/staff": { staff: [] }, [ORGANISATIONS]: { organisations: [] } },
  },
  {
    name: "the creditors for an agreement",
    page: createElement(AgreementsPage),
    asks: ORGANISATIONS,
    nothing: { organisations: [] },
    none: ["office", "agreement.noCreditor"],
    rest: OFFICE,
  },
  {
    name: "what the dossier says of somebody",
    page: createElement(PersonPage, { resident: RESIDENT }),
    asks: RECORDS,
    nothing: { records: [] },
    none: ["office", "words.none"],
    rest: PERSON,
  },
  {
    name: "the devices of somebody",
    page: createElement(PhonePage, { resident: RESIDENT }),
    asks: DEVICES,
    nothing: { kind: "passkey", devices: [] },
    none: ["recovery", "phone.none"],
    rest: PERSON,
  },
  {
    name: "somebody's own debts",
    page: createElement(DebtsPage),
    asks: LETTERS,
    nothing: { letters: [] },
    none: ["resident", "debts.none"],
    rest: RESIDENT_ITSELF,
  },
  {
    name: "help for colleagues",
    page: createElement(HelpPage),
    asks: "/api/v1/staff-recoveries",
    nothing: { now: 1_000, recoveries: [] },
    none: ["recovery", "none"],
    rest: {
      "/api/v1/help": { now: 1_000, recoveries: [], papers: [], choices: [], freezes: [] },
    },
  },
  {
    name: "the residents with a code",
    page: createElement(RegisterPage),
    asks: CODES,
    nothing: { codes: [] },
    none: ["creditor", "claims.noCodes"],
    rest: { ...CREDITOR, [CLAIMS]: { records: [] } },
  },
  {
    name: "the claims that hold some letters",
    page: createElement(FoundClaims, { wanted: "VH" }),
    asks: CLAIMS,
    nothing: { records: [] },
    none: ["creditor", "claims.notFound"],
    rest: { [CODES]: { codes: [] } },
  },
  {
    name: "the claims of a code that holds some letters",
    page: createElement(FoundClaims, { wanted: "VH" }),
    asks: CODES,
    nothing: { codes: [] },
    none: ["creditor", "claims.notFound"],
    rest: { [CLAIMS]: { records: [] } },
  },
  {
    name: "the collectors who must hear of a lower claim",
    page: createElement(BooksPage),
    asks: CLAIMS,
    nothing: { records: [] },
    none: ["books", "notices.none"],
    rest: {
      ...CREDITOR,
      [CODES]: { codes: [] },
      [`answered ${MENTOR}`]: { head, offers: [], debts: [], next: null },
    },
  },
];

describe.each(PARTS)("$name", ({ page, asks, nothing, none: [room, key], rest }) => {
  const words = async () => {
    const [own, shared] = await Promise.all([wordsOf("nl", room), wordsOf("nl", "shared")]);
    return { none: own[key]!, again: shared["tryAgain"]!, waiting: shared["waiting"]! };
  };

  it("is called empty where nothing is", async () => {
    const { none, again } = await words();
    const html = await pageWith(page, { ...rest, [asks]: nothing });
    expect(html).toContain(none);
    expect(html).not.toContain(again);
  });

  it("is not called empty where it could not be had, and can be asked again", async () => {
    const { none, again } = await words();
    const html = await pageWith(page, { ...rest, [asks]: FAILED });
    expect(html).not.toContain(none);
    expect(html).toContain(again);
  });

  it("is not called empty while it is asked", async () => {
    const { none, waiting } = await words();
    const html = await pageWith(page, rest);
    expect(html).not.toContain(none);
    expect(html).toContain(waiting);
  });
});

describe("who came by an invitation and waits to be enrolled", () => {
  const came: Partial<Invitation> = {
    id: "0x01",
    neighbourhood: 1,
    state: "matched",
    account: RESIDENT,
    purpose: "join",
    status: "none",
  };
  const today = (applications: unknown[]) =>
    pageWith(createElement(TodayPage), {
      ...TODAY,
      [APPLICATIONS]: { applications },
      [INVITATIONS]: { invitations: [came] },
    });

  it("stands among what waits for the office, with the way to the form", async () => {
    const words = await wordsOf("nl", "office");
    const html = await today([]);
    expect(html).toContain(words["today.newcomers"]);
    expect(html).toContain(`href="/office/enrol/${RESIDENT}"`);
    expect(html).not.toContain(words["today.noApplications"]);
  });

  it("stands there once where they applied too", async () => {
    const html = await today([
      { address: RESIDENT, name: "Wim", neighbourhood: "Geitenkamp", at: 1 },
    ]);
    expect(html.split(`href="/office/enrol/${RESIDENT}"`)).toHaveLength(2);
    expect(html).not.toContain((await wordsOf("nl", "office"))["today.newcomers"]);
  });
});

describe("what waits for the office", () => {
  const MORE = {
    [APPLICATIONS]: { applications: [] },
    [INVITATIONS]: { invitations: [] },
  };

  it("stands as a whole: a part that came a little later would push away what is below it", async () => {
    const { "today.applications": first } = await wordsOf("nl", "office");
    const { "/api/v1/help": _, ...others } = TODAY;
    expect(await pageWith(createElement(TodayPage), { ...others, ...MORE })).not.toContain(first);
    expect(await pageWith(createElement(TodayPage), { ...TODAY, ...MORE })).toContain(first);
  });

  it("stands also where a part of it could not be had", async () => {
    const { "today.applications": first } = await wordsOf("nl", "office");
    const html = await pageWith(createElement(TodayPage), {
      ...TODAY,
      ...MORE,
      "/api/v1/help": FAILED,
    });
    expect(html).toContain(first);
  });

  it("tells how many wait for an answer to what they do not agree with, and until when", async () => {
    const words = await wordsOf("nl", "office");
    const html = (answer: object) =>
      pageWith(createElement(TodayPage), {
        ...TODAY,
        ...MORE,
        "/api/v1/objections/waiting": answer,
      });
    expect(await html(NO_OBJECTIONS)).not.toContain(words["today.objections"]);
    const waiting = await html({ ...NO_OBJECTIONS, count: 1, answerBy: 1_790_000_000 });
    expect(waiting).toContain("1 bewoner wacht op antwoord");
    expect(waiting).toContain("antwoord vóór 21 september 2026");
    expect(waiting).not.toMatch(/akkoord|kwam terug/);
  });

  it("tells that a colleague's answer waits for a yes, and that one's own came back", async () => {
    const html = await pageWith(createElement(TodayPage), {
      ...TODAY,
      ...MORE,
      "/api/v1/objections/waiting": {
        count: 3,
        answerBy: 1_790_000_000,
        toAgree: 2,
        sentBack: 1,
      },
    });
    expect(html).toContain("2 antwoorden wachten op uw akkoord");
    expect(html).toContain("1 antwoord van u kwam terug");
  });
});

describe("what somebody can do now", () => {
  const tasks = (isAll: boolean) => pageWith(createElement(Tasks, { tasks: [], isAll }), {});

  it("is nothing only where all that there can be was looked at", async () => {
    const none = (await wordsOf("nl", "resident"))["tasks.none"]!;
    expect(await tasks(true)).toContain(none);
    expect(await tasks(false)).toBe("");
  });
});

describe("the code of a resident", () => {
  const claimsWith = (words: Partial<ClaimWords>) =>
    pageWith(createElement(ClaimsPage), {
      ...CREDITOR,
      [`/index/creditors/${MENTOR}/debts pages`]: {
        pages: [{ head, next: null, debts: [aDebt()], words: { ...NO_WORDS, ...words } }],
        pageParams: [""],
      },
    });

  it("is none where there is none, and not to be read now where it could not be asked", async () => {
    const words = await wordsOf("nl", "creditor");
    const none = await claimsWith({});
    expect(none).toContain(words["noCode"]);
    expect(none).not.toContain(words["codeAway"]);
    const away = await claimsWith({ failed: true });
    expect(away).toContain(words["codeAway"]);
    expect(away).not.toContain(words["noCode"]);
  });
});

describe("what waits for a creditor", () => {
  const none = { head, next: null, debts: [], offers: [], words: NO_WORDS };
  const pages = (page: object) => ({ pages: [page], pageParams: [""] });
  const inboxWith = (disputes: Answers[string]) =>
    pageWith(createElement(InboxPage), {
      ...CREDITOR,
      [`/index/creditors/${MENTOR}/open pages`]: pages(none),
      [`/index/creditors/${MENTOR}/answered pages`]: pages(none),
      ...(disputes !== undefined && { [`/index/creditors/${MENTOR}/disputes pages`]: disputes }),
    });

  it("is also a claim that a resident says is not right", async () => {
    const words = await wordsOf("nl", "creditor");
    const disputed = aDebt({ status: "disputed" });
    const html = await inboxWith(pages({ ...none, debts: [disputed] }));
    expect(html).toContain(words["disputed.title"]);
    expect(html).toContain(`/creditor/claims/${disputed.id}`);
    expect(html).not.toContain(words["inbox.none"]);
  });

  it("is nothing only where that was looked at too", async () => {
    const words = await wordsOf("nl", "creditor");
    expect(await inboxWith(pages(none))).toContain(words["inbox.none"]);
    expect(await inboxWith(undefined)).not.toContain(words["inbox.none"]);
    expect(await inboxWith(FAILED)).not.toContain(words["inbox.none"]);
  });
});

describe("who waits for a mentor", () => {
  const caseload: MentorAnswer = {
    head,
    staff: null,
    residents: [{ person: aPerson({ address: RESIDENT }), plans: [] }],
    suggestions: [],
    funds: [],
  };
  const todayWith = (disputes: Answers[string]) =>
    pageWith(createElement(MentorToday), {
      [`/index/mentors/${MENTOR}`]: caseload,
      "/api/v1/residents": { residents: [{ address: RESIDENT, name: "Marek" }] },
      ...(disputes !== undefined && { [`/index/mentors/${MENTOR}/disputes pages`]: disputes }),
    });
  const page = (...debts: DebtRow[]) => ({
    pages: [{ head, next: null, debts }],
    pageParams: [""],
  });

  it("is told with who waits for a creditor, how much it is about and since when", async () => {
    const words = await wordsOf("nl", "mentor");
    const disputed = aDebt({ status: "disputed", disputedAt: 1_764_000_000 });
    const html = await todayWith(page(disputed));
    expect(html).toContain(words["today.disputed"]);
    expect(html).toMatch(
      new RegExp(`/mentor/people/${RESIDENT}"[^>]*>Marek</a>.*€\\s205,95, sinds 24 november 2025`),
    );
    expect(await todayWith(page())).not.toContain(words["today.disputed"]);
  });

  it("stands when that is known too, and says where it can not be had", async () => {
    const words = await wordsOf("nl", "mentor");
    const { "problem.unexpected": failed } = await wordsOf("nl", "errors");
    expect(await todayWith(undefined)).not.toContain(words["today.none"]);
    expect(await todayWith(page())).not.toContain(failed);
    expect(await todayWith(FAILED)).toContain(failed);
  });
});

describe("the page of a claim", () => {
  it("waits for the words, and does not say that they can not be read", async () => {
    const debt = aDebt();
    const html = await pageWith(createElement(ClaimPage, { debtId: debt.id }), {
      ...CREDITOR,
      [`/index/creditors/${MENTOR}/debts/${debt.id}`]: { head, debt, offers: [] },
    });
    expect(html).toContain((await wordsOf("nl", "shared"))["waiting"]);
    expect(html).not.toContain((await wordsOf("nl", "creditor"))["noReference"]);
  });
});

describe("a press to try again", () => {
  it("asks all that could not be had, and nothing that stands there", async () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    queries.mount();
    const asked: string[] = [];
    let isAway = true;
    const leave = ["/whose", "/what", "/there"].map((path) =>
      new QueryObserver(queries, {
        queryKey: ["live", path],
        queryFn: () => {
          asked.push(path);
          return isAway && path !== "/there" ? Promise.reject(new Error("away")) : path;
        },
      }).subscribe(() => undefined),
    );
    await vi.waitFor(() => expect(queries.isFetching()).toBe(0), { timeout: 30_000 });
    isAway = false;
    asked.length = 0;
    askFailedAgain(queries);
    await vi.waitFor(() => expect(queries.isFetching()).toBe(0), { timeout: 30_000 });
    expect(asked.toSorted()).toEqual(["/what", "/whose"]);
    expect(queries.getQueryData(["live", "/whose"])).toBe("/whose");
    for (const stop of leave) stop();
    queries.unmount();
  });
});

describe("two answers that are of use together alone", () => {
  const ready = { state: "ready", value: 1 } as const;
  const loading = { state: "loading" } as const;
  const failed = (again: () => void) => ({ state: "failed", error: "away", again }) as const;

  it("are there when both are, and under way while one is", () => {
    expect(both(ready, ready)).toEqual({ state: "ready", value: [1, 1] });
    expect(both(ready, loading)).toEqual(loading);
    expect(both(loading, ready)).toEqual(loading);
  });

  it("failed where one did, and everything that failed is asked again", () => {
    const again = vi.fn();
    expect(both(loading, failed(again))).toMatchObject({ state: "failed", error: "away" });
    const answer = both(failed(again), failed(again));
    if (answer.state === "failed") answer.again();
    expect(again).toHaveBeenCalledTimes(2);
  });
});
