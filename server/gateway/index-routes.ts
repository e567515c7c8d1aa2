import type { Context } from "hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { bookOf } from "../access/book-of.ts";
import { deskOf } from "../access/desk-of.ts";
import { mayRead } from "../access/may-read.ts";
import type { What } from "../access/may-read.ts";
import type { Subject } from "../access/subject.ts";
import { subjectOf } from "../access/subject-of.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type {
  BookAnswer,
  DebtsAnswer,
  FamilyAnswer,
  FundsAnswer,
  OfficeAnswer,
  PlansAnswer,
  ResidentAnswer,
} from "../../protocol/wire/index-answers.ts";
import type { FiguresAnswer, ReportAnswer } from "../../protocol/wire/report-api.ts";
import { notePaperLook } from "../dossier/papers/note-paper-look.ts";
import { owedPath, readsPayments } from "../dossier/payments/owed-to.ts";
import { noteLook } from "../dossier/note-look.ts";
import { noteReaderLook } from "../dossier/readers/note-reader-look.ts";
import { reasonsTold } from "../dossier/refusals/reasons-told.ts";
import { readerOf } from "../dossier/readers/reader-of.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { readToken } from "../session/cookie.ts";
import { addressParam } from "./address-param.ts";
import type { AlteredLine } from "./altered-line.ts";
import { askIndex } from "./ask-index.ts";
import { disputesSeen } from "./disputes-seen.ts";
import { familyOf } from "./family-of.ts";
import { listQuery } from "./list-query.ts";
import { paperPart } from "./paper-part.ts";
import { visibleTimeline } from "./visible-timeline.ts";

const CREDITOR_LISTS = new Set([
  ...["open", "answered", "offers", "debts", "disputes", "claim-ids", "payments", "lines"],
]);
const OFFICE_LISTS = new Set(["people", "without-mentor", "near-mentor", "disputes", "lapsed"]);

/** The index's answers, for whom each is meant. What is not listed here does not exist for the browser. */
export function indexRoutes(services: Services, altered: AlteredLine) {
  const pass = async (path: string) =>
    new Response((await askIndex(services.settings.indexUrl, path)).body, {
      headers: { "content-type": "application/json" },
    });

  const guard = async (c: Context, what: What, subject: (address: Address) => Promise<Subject>) => {
    const { viewer } = await actingAccount(services, c);
    const about = await subject(addressParam(c));
    if (!mayRead(viewer, about, what)) throw new Problem("not-allowed");
    return {
      viewer,
      address: about.address,
      parts: { goals: mayRead(viewer, about, "goals"), debts: mayRead(viewer, about, "debt") },
    };
  };
  const reasons = reasonsTold(services);
  const office = async () => (await (await pass("/office")).json()) as OfficeAnswer;
  const official = async (c: Context) => {
    const { viewer } = await actingAccount(services, c);
    if (!mayRead(viewer, deskOf(viewer.address), "register")) throw new Problem("not-allowed");
  };
  const auditor = async (c: Context) => {
    const { viewer } = await actingAccount(services, c);
    if (!mayRead(viewer, await bookOf(services, viewer), "book")) throw new Problem("not-allowed");
  };
  const resident = async (address: Address) => subjectOf(services, await services.facts(), address);
  const mentor = async (address: Address) => deskOf(address, { mentor: address });
  const alone = async (address: Address) => deskOf(address);
  const creditor = async (address: Address) => deskOf(address, { creditor: address });

  return new Hono<Carried>()
    .use(compress())
    .get("/head", () => pass("/head"))
    .get("/public", () => pass("/public"))
    .get("/residents/:address", async (c) => {
      const { address, parts } = await guard(c, "timeline", resident);
      const answer = await pass(`/residents/${address}`);
      return altered.serve(readToken(c)!, await visibleTimeline(answer, parts));
    })
    .get("/residents/:address/paper", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer } = acting;
      const about = await resident(addressParam(c));
      const parts = {
        goals: mayRead(viewer, about, "goals"),
        debts: mayRead(viewer, about, "debt"),
      };
      if (!parts.goals && !parts.debts) throw new Problem("not-allowed");
      await notePaperLook(services, acting, about, ["goals", "debt"]);
      await noteReaderLook(services, acting, about);
      const answer = await pass(`/residents/${about.address}`);
      return Response.json(paperPart((await answer.json()) as ResidentAnswer, parts));
    })
    .get("/residents/:address/plans", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer } = acting;
      const about = await resident(addressParam(c));
      if (!mayRead(viewer, about, "goals")) throw new Problem("not-allowed");
      await noteReaderLook(services, acting, about);
      const answer = await pass(`/residents/${about.address}`);
      const { head, plans } = (await answer.json()) as ResidentAnswer;
      return c.json<PlansAnswer>({ head, plans });
    })
    .get("/residents/:address/lines", async (c) => {
      const { address, parts } = await guard(c, "timeline", resident);
      const before = c.req.query("before") ?? "";
      if (!/^(\d{1,15}-\d{1,9})?$/.test(before)) throw new Problem("bad-input", "before: an id");
      const answer = await pass(`/residents/${address}/lines${before && `?before=${before}`}`);
      return visibleTimeline(answer, parts);
    })
    .get("/family", async (c) => {
      const acting = await actingAccount(services, c);
      const { viewer, facts } = acting;
      if (viewer.household === 0) throw new Problem("not-allowed");
      const family = await familyOf(services, facts, viewer);
      const whose = family.members.map(({ address }) => address);
      await noteLook(services, acting, "family", whose);
      return c.json<FamilyAnswer>(family);
    })
    .get("/mentors/:address", async (c) =>
      pass(`/mentors/${(await guard(c, "caseload", mentor)).address}`),
    )
    .get("/mentors/:address/disputes", async (c) => {
      const { viewer, address } = await guard(c, "caseload", mentor);
      const answer = await pass(`/mentors/${address}/disputes${listQuery(c.req.query())}`);
      const page = (await answer.json()) as DebtsAnswer;
      return c.json<DebtsAnswer>({
        ...page,
        debts: await disputesSeen(services, viewer, page.debts),
      });
    })
    .get("/seconds/:address", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (viewer.role !== "mentor" && viewer.role !== "second") throw new Problem("not-allowed");
      return pass(`/seconds/${(await guard(c, "approvals", alone)).address}`);
    })
    .get("/approvers/:address", async (c) =>
      pass(`/approvers/${(await guard(c, "approvals", alone)).address}`),
    )
    .get("/approvers/:address/offers", async (c) => {
      const { address } = await guard(c, "approvals", alone);
      return pass(`/approvers/${address}/offers${listQuery(c.req.query())}`);
    })
    .get("/owed", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (!readsPayments(viewer)) throw new Problem("not-allowed");
      return pass(`${owedPath(viewer)}${listQuery(c.req.query())}`);
    })
    .get("/creditors/:address/:list?", async (c) => {
      const { address } = await guard(c, "claims", creditor);
      const list = c.req.param("list");
      if (list === undefined) return pass(`/creditors/${address}`);
      if (!CREDITOR_LISTS.has(list)) throw new Problem("not-found");
      return pass(`/creditors/${address}/${list}${listQuery(c.req.query())}`);
    })
    .get("/creditors/:address/debts/:id{[0-9]{1,9}}", async (c) => {
      const { address } = await guard(c, "claims", creditor);
      return pass(`/creditors/${address}/debts/${c.req.param("id")}`);
    })
    .get("/report", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const reads = viewer.reads === "funder" || viewer.reads === "informationGatherer";
      if (viewer.role !== "office" && !reads) throw new Problem("not-allowed");
      const figures = (await (await pass("/report")).json()) as FiguresAnswer;
      return c.json<ReportAnswer>({ ...figures, reasons: await reasons(figures.head) });
    })
    .get("/office/:list?", async (c) => {
      await official(c);
      const list = c.req.param("list");
      if (list === undefined) return pass("/office");
      if (list === "households") return pass("/everybody");
      if (!OFFICE_LISTS.has(list)) throw new Problem("not-found");
      return pass(`/office/${list}${listQuery(c.req.query())}`);
    })
    .get("/office/people/:address", async (c) => {
      await official(c);
      return pass(`/office/people/${addressParam(c)}`);
    })
    .get("/office/staff/:address", async (c) => {
      await official(c);
      return pass(`/office/staff/${addressParam(c)}`);
    })
    .get("/book", async (c) => {
      await auditor(c);
      const { head, counts, staff, funds, agreements } = await office();
      const people = Object.values(counts.people).reduce((all, some) => all + some, 0);
      return c.json<BookAnswer>({ head, people, staff, funds, agreements });
    })
    .get("/book/accounts", async (c) => {
      await auditor(c);
      return pass(`/accounts${listQuery(c.req.query())}`);
    })
    .get("/funds", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const own = viewer.reads === "funder" && (await readerOf(services.database, viewer.address));
      if (!own) throw new Problem("not-allowed");
      const { head, funds } = await office();
      const isOwn = ({ pledges }: OfficeAnswer["funds"][number]) =>
        pledges.some(({ funder }) => funder === own.organisation);
      return c.json<FundsAnswer>({ head, funds: funds.filter(isOwn) });
    });
}
