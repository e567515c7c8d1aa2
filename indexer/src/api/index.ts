import { type Context, Hono } from "hono";
import { type Address, isAddress, isHash } from "viem";
import type { PersonRow } from "../../../protocol/wire/index-answers.ts";
import { accountsAnswer } from "./accounts-answer.ts";
import { answerPatiently, codeOf, isLocked } from "./answer-patiently.ts";
import { approverAnswer, approverOffersAnswer } from "./approver-answer.ts";
import { approversAnswer } from "./approvers-answer.ts";
import { besideAnswer } from "./beside-answer.ts";
import { claimIdsAnswer } from "./claim-ids-answer.ts";
import { creditorAnswer } from "./creditor-answer.ts";
import { creditorLinesAnswer } from "./creditor-lines-answer.ts";
import { debtPaymentsAnswer } from "./debt-payments-answer.ts";
import { debtAnswer, debtsAnswer, debtsOfAnswer } from "./debts-answer.ts";
import { disputesAnswer } from "./disputes-answer.ts";
import { headNow } from "./head-now.ts";
import { lapsedAnswer } from "./lapsed-answer.ts";
import { linesAnswer } from "./lines-answer.ts";
import { mentorAnswer } from "./mentor-answer.ts";
import { officeAnswer } from "./office-answer.ts";
import {
  everybodyAnswer,
  officePeopleAnswer,
  officePeopleOfAnswer,
  officePersonAnswer,
  type WhichPeople,
} from "./office-people-answer.ts";
import { owedAnswer, owedOfAnswer } from "./owed-answer.ts";
import { newsAnswer, type Told } from "./news-answer.ts";
import { offersAnswer, offersOfAnswer } from "./offers-answer.ts";
import { pageAsked, peoplePageAsked, type PageAsked } from "./page-asked.ts";
import { publicAnswer } from "./public-answer.ts";
import { refusalsAnswer } from "./refusals-answer.ts";
import { refuseBrowsers } from "./refuse-browsers.ts";
import { reportAnswer } from "./report-answer.ts";
import { residentAnswer } from "./resident-answer.ts";
import { roleWaitsAnswer } from "./role-waits-answer.ts";
import { secondAnswer } from "./second-answer.ts";

/**
 * The questions of the screens, one route each; the answers are the types of protocol/wire/index-answers.ts. Who may
 * ask what is decided by the server in front: this listens on loopback only and refuses browsers.
 */
const app = new Hono();

const anAddress = ":address{0x[0-9a-fA-F]{40}}";

/** Claims or offers that are asked for by name. */
const MOST_AT_ONCE = 100;

app.use("*", refuseBrowsers);

app.get("/head", async (c) => c.json(await headNow()));

app.get(`/residents/${anAddress}`, async (c) =>
  orNotFound(await residentAnswer(c.req.param("address") as Address)),
);

app.get(`/residents/${anAddress}/lines`, async (c) =>
  orNotFound(await linesAnswer(c.req.param("address") as Address, c.req.query("before"))),
);

app.get("/news", async (c) => {
  const told = toldOf(c.req.query("of") ?? "");
  return told ? c.json(await newsAnswer(told)) : notFound();
});

app.get(`/mentors/${anAddress}`, async (c) =>
  orNotFound(await mentorAnswer(c.req.param("address") as Address)),
);

app.get(`/mentors/${anAddress}/disputes`, async (c) =>
  orNotFound(await onPage(c, (page) => disputesAnswer(page, { mentor: addressOf(c) }))),
);

app.get(`/beside/${anAddress}`, async (c) => c.json(await besideAnswer(addressOf(c))));

app.get(`/seconds/${anAddress}`, async (c) =>
  orNotFound(await secondAnswer(c.req.param("address") as Address)),
);

app.get("/approvers", async (c) => c.json(await approversAnswer()));

app.get(`/approvers/${anAddress}`, async (c) =>
  c.json(await approverAnswer(c.req.param("address") as Address)),
);

app.get(`/approvers/${anAddress}/offers`, async (c) => {
  const wanted = numbersOf(c);
  return wanted ? c.json(await approverOffersAnswer(addressOf(c), wanted)) : notFound();
});

app.get(`/creditors/${anAddress}`, async (c) =>
  orNotFound(await creditorAnswer(c.req.param("address") as Address)),
);

app.get("/owed", async (c) => orNotFound(await onPage(c, (page) => owedAnswer(page))));

app.get(`/creditors/${anAddress}/owed`, async (c) => {
  if (c.req.query("of") === undefined)
    return orNotFound(await onPage(c, (page) => owedAnswer(page, addressOf(c))));
  const wanted = numbersOf(c);
  return wanted ? c.json(await owedOfAnswer(addressOf(c), wanted)) : notFound();
});

for (const state of ["open", "answered"] as const)
  app.get(`/creditors/${anAddress}/${state}`, async (c) =>
    orNotFound(await onPage(c, (page) => offersAnswer(addressOf(c), state, page))),
  );

app.get(`/creditors/${anAddress}/offers`, async (c) => {
  const wanted = numbersOf(c);
  return wanted ? c.json(await offersOfAnswer(addressOf(c), wanted)) : notFound();
});

app.get(`/creditors/${anAddress}/payments`, async (c) => {
  const wanted = numbersOf(c);
  return wanted ? c.json(await debtPaymentsAnswer(addressOf(c), wanted)) : notFound();
});

app.get(`/creditors/${anAddress}/debts`, async (c) => {
  const of = c.req.query("of");
  if (of === undefined)
    return orNotFound(await onPage(c, (page) => debtsAnswer(addressOf(c), page)));
  const wanted = of.split(",");
  if (wanted.length > MOST_AT_ONCE || !wanted.every((one) => isHash(one))) return notFound();
  return c.json(await debtsOfAnswer(addressOf(c), wanted));
});

app.get(`/creditors/${anAddress}/claim-ids`, async (c) =>
  orNotFound(await onPage(c, (page) => claimIdsAnswer(addressOf(c), page))),
);

app.get(`/creditors/${anAddress}/disputes`, async (c) =>
  orNotFound(await onPage(c, (page) => disputesAnswer(page, { creditor: addressOf(c) }))),
);

app.get(`/creditors/${anAddress}/debts/:id{[0-9]{1,9}}`, async (c) =>
  c.json(await debtAnswer(addressOf(c), Number(c.req.param("id")))),
);

app.get(`/creditors/${anAddress}/lines`, async (c) =>
  orNotFound(
    await onPage(c, (page) =>
      creditorLinesAnswer(addressOf(c), page, c.req.query("claims") !== "no"),
    ),
  ),
);

app.get("/report", async (c) => c.json(await reportAnswer()));

// Whose refusals with which commitment: the server in front counts their reasons and passes none of it on.
app.get("/refusals", async (c) => c.json(await refusalsAnswer()));

app.get("/office", async (c) => c.json(await officeAnswer()));

app.get("/office/lapsed", async (c) => c.json(await lapsedAnswer()));

app.get("/office/people", async (c) => {
  const { of, status } = c.req.query();
  if (of === undefined) return onPeoplePage(c, standing(status));
  const wanted = of.split(",");
  if (wanted.length > MOST_AT_ONCE || !wanted.every((one) => isAddress(one, { strict: false })))
    return notFound();
  return c.json(await officePeopleOfAnswer(wanted));
});

app.get("/office/without-mentor", async (c) => onPeoplePage(c, "withoutMentor"));

app.get("/office/near-mentor", async (c) => onPeoplePage(c, "nearMentor"));

app.get(`/office/people/${anAddress}`, async (c) => c.json(await officePersonAnswer(addressOf(c))));

app.get(`/office/staff/${anAddress}`, async (c) => c.json(await roleWaitsAnswer(addressOf(c))));

app.get("/office/disputes", async (c) =>
  orNotFound(await onPage(c, (page) => disputesAnswer(page, null))),
);

app.get("/accounts", async (c) => {
  const page = peoplePageAsked(c.req.query());
  return page ? c.json(await accountsAnswer(page)) : notFound();
});

app.get("/everybody", async (c) => c.json(await everybodyAnswer()));

app.get("/public", async (c) => c.json(await publicAnswer()));

app.all("*", () => notFound());

// The message and a code alone: a stack or a query would carry addresses into the log.
app.onError((error) => {
  if (isLocked(error)) return Response.json({ error: "locked" }, { status: 503 });
  console.error(`index: ${error.name} ${codeOf(error)}: ${error.message.split("\n")[0]}`);
  return Response.json({ error: "unexpected" }, { status: 500 });
});

export default answerPatiently(app);

function addressOf(c: Context): Address {
  return c.req.param("address") as Address;
}

/** The numbers that `of` names; null where it is no list of them, or too long a one. */
function numbersOf(c: Context): number[] | null {
  const wanted = (c.req.query("of") ?? "").split(",");
  const right = wanted.length <= MOST_AT_ONCE && wanted.every((one) => /^\d{1,9}$/.test(one));
  return right ? wanted.map(Number) : null;
}

/** Accounts, each with a block; null where that is not what it says, or too many. */
function toldOf(of: string): Told[] | null {
  const each = of.split(",").map((one) => /^(0x[0-9a-f]{40})-(\d{1,9})$/.exec(one.toLowerCase()));
  if (each.length > MOST_AT_ONCE) return null;
  const told = each.flatMap((one) =>
    one ? [{ address: one[1] as Address, block: Number(one[2]) }] : [],
  );
  return told.length === each.length ? told : null;
}

/** The answer for the page that is asked; null where `after` or `limit` is none. */
async function onPage<answer>(c: Context, answer: (page: PageAsked) => Promise<answer>) {
  const page = pageAsked(c.req.query());
  return page && answer(page);
}

async function onPeoplePage(c: Context, which: WhichPeople): Promise<Response> {
  const page = peoplePageAsked(c.req.query());
  return page ? c.json(await officePeopleAnswer(which, page)) : notFound();
}

function standing(status: string | undefined): WhichPeople {
  return status === undefined ? undefined : { status: status as PersonRow["status"] };
}

function orNotFound(answer: object | null): Response {
  return answer === null ? notFound() : Response.json(answer);
}

function notFound(): Response {
  return Response.json({ error: "not-found" }, { status: 404 });
}
