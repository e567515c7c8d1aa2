import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { OPERATIONS } from "./api/operations.ts";
import { apiRoutes } from "./api/api-routes.ts";
import { auditRoutes } from "./dossier/audits/audit-routes.ts";
import { claimRoutes } from "./dossier/claims/claim-routes.ts";
import { invitationRoutes } from "./dossier/invitations/invitation-routes.ts";
import { joiningRoutes } from "./dossier/invitations/joining-routes.ts";
import { letterVersionRoutes } from "./dossier/letters/letter-version-routes.ts";
import { letterRoutes } from "./dossier/letters/letter-routes.ts";
import { applicationRoutes } from "./dossier/people/application-routes.ts";
import { residentsRoutes } from "./dossier/people/residents-routes.ts";
import { staffRoutes } from "./dossier/people/staff-routes.ts";
import { legalLabelRoutes } from "./dossier/programme/legal-label-routes.ts";
import { organisationRoutes } from "./dossier/programme/organisation-routes.ts";
import { activityRoutes } from "./dossier/programme/activity-routes.ts";
import { programmeRoutes } from "./dossier/programme/programme-routes.ts";
import { scaleRoutes } from "./dossier/programme/scale-routes.ts";
import { choiceRoutes } from "./dossier/papers/choice-routes.ts";
import { paperRoutes } from "./dossier/papers/paper-routes.ts";
import { paymentRoutes } from "./dossier/payments/payment-routes.ts";
import { receiptRoutes } from "./dossier/receipts/receipt-routes.ts";
import { photoRoutes } from "./dossier/photos/photo-routes.ts";
import { destructionRoutes } from "./dossier/retention/destruction-routes.ts";
import { holdRoutes } from "./dossier/rights/hold-routes.ts";
import { myDataRoutes } from "./dossier/rights/my-data-routes.ts";
import { proposalRoutes } from "./dossier/rights/proposal-routes.ts";
import { objectionRoutes } from "./dossier/rights/objection-routes.ts";
import { sharingRoutes } from "./dossier/sharing/sharing-routes.ts";
import { readerRoutes } from "./dossier/readers/reader-routes.ts";
import { recordRoutes } from "./dossier/records/record-routes.ts";
import { versionRoutes } from "./dossier/records/version-routes.ts";
import { waitingPlanRoutes } from "./dossier/records/waiting-plan-routes.ts";
import { firstPageRoutes } from "./first-page/first-page-routes.ts";
import { alteredLine } from "./gateway/altered-line.ts";
import { bundlerRoutes } from "./gateway/bundler/bundler-routes.ts";
import { sponsorPurse } from "./gateway/bundler/sponsor-purse.ts";
import { sponsorRoutes } from "./gateway/bundler/sponsor-routes.ts";
import { configRoutes } from "./gateway/config-routes.ts";
import { demoRoutes } from "./gateway/demo-routes.ts";
import { ifMatch } from "./gateway/if-match.ts";
import { idempotent } from "./gateway/idempotent.ts";
import { indexRoutes } from "./gateway/index-routes.ts";
import { liveRoutes } from "./gateway/live-routes.ts";
import { pages } from "./gateway/pages.ts";
import { ownOrigin } from "./gateway/own-origin.ts";
import { rateLimit } from "./gateway/rate-limit.ts";
import { requestLog } from "./gateway/request-log.ts";
import { rpcRoutes } from "./gateway/rpc/rpc-routes.ts";
import { sameAnswer } from "./gateway/same-answer.ts";
import { securityHeaders } from "./gateway/security-headers.ts";
import { walletRoutes } from "./gateway/wallet-routes.ts";
import { healthRoutes } from "./health/health-routes.ts";
import { helpLogs } from "./help/help-logs.ts";
import { helpRoutes } from "./help/help-routes.ts";
import { staffRecoveryRoutes } from "./help/staff-recovery-routes.ts";
import { newsRoutes } from "./news/news-routes.ts";
import { answerProblem } from "./problems/answer-problem.ts";
import { Problem } from "./problems/problem.ts";
import type { Carried, Services } from "./services.ts";
import { accountRoutes } from "./session/account-routes.ts";
import { signInRoutes } from "./session/sign-in-routes.ts";

/** A batch of a hundred transactions fits. */
const MOST_BYTES = 1_000_000;
/** How many codes an account may have sent by mail in an hour. */
const MOST_CODES = 10;
const HOUR = 3_600_000;
const API_VERSION = "1.0.0";

/** Every route of the server, in the order in which a request meets them. */
export function routes(services: Services, log: (line: string) => void) {
  // A demonstration is loaded within a minute, by one machine, as all its people.
  const limit = (perMinute: number) => rateLimit(services.demo ? Infinity : perMinute);
  const writes = limit(600);
  const every = limit(6_000);
  const altered = alteredLine();
  const readHelp = helpLogs(services);
  const purse = sponsorPurse(services);

  const api = new Hono<Carried>()
    .use(async (c, next) => {
      await next();
      c.header("API-Version", API_VERSION);
    })
    .use(async (c, next) => {
      every(services.remoteAddress(c));
      await next();
    })
    .use(sameAnswer())
    .use(pages(OPERATIONS.flatMap(({ path, list }) => (list ? [{ path, list }] : []))))
    .use(
      ifMatch(
        OPERATIONS.flatMap(({ method, path, shownBy }) =>
          shownBy ? [{ method, path, shownBy }] : [],
        ),
        () => door,
        () => services.turns,
      ),
    )
    .use(idempotent(services))
    .route("/", apiRoutes(API_VERSION))
    .route("/", signInRoutes(services, limit(240)))
    .route("/", accountRoutes(services, limit(60)))
    .route("/", liveRoutes(services))
    .route(
      "/",
      firstPageRoutes(services, () => door),
    )
    .route("/", recordRoutes(services, writes))
    .route("/", versionRoutes(services, writes))
    .route("/", waitingPlanRoutes(services))
    .route("/", letterRoutes(services, writes))
    .route("/", letterVersionRoutes(services, writes))
    .route("/", photoRoutes(services, writes))
    .route("/", claimRoutes(services))
    .route("/", sharingRoutes(services, writes))
    .route("/", newsRoutes(services, writes, rateLimit(MOST_CODES, Date.now, HOUR)))
    .route("/", objectionRoutes(services, writes))
    .route("/", proposalRoutes(services, writes))
    .route("/", holdRoutes(services, writes))
    .route("/", destructionRoutes(services, writes))
    .route("/", myDataRoutes(services, writes))
    .route("/", residentsRoutes(services))
    .route("/", staffRoutes(services, writes))
    .route("/", readerRoutes(services, writes))
    .route("/", auditRoutes(services, writes))
    .route("/", applicationRoutes(services, writes))
    .route("/", invitationRoutes(services, writes))
    .route("/", joiningRoutes(services, limit(240)))
    .route("/", organisationRoutes(services, writes))
    .route("/", programmeRoutes(services))
    .route("/", scaleRoutes(services, writes))
    .route("/", activityRoutes(services, writes))
    .route("/", legalLabelRoutes(services, writes))
    .route("/", paymentRoutes(services, writes))
    .route("/", receiptRoutes(services, limit(60)))
    .route("/", helpRoutes(services, readHelp))
    .route("/", staffRecoveryRoutes(services))
    .route("/", paperRoutes(services, readHelp, writes))
    .route("/", choiceRoutes(services, writes))
    .route("/", sponsorRoutes(services, purse))
    .route("/", healthRoutes(services, purse));

  const config = configRoutes(services);
  const index = indexRoutes(services, altered);
  /** The answers as they are mounted, to ask of them what a change is about, or a first page. */
  const door: Hono<Carried> = new Hono<Carried>()
    .onError(answerProblem)
    .route("/", config)
    .route("/api/v1", api)
    .route("/index", index);
  const nothing = () => {
    throw new Problem("not-found");
  };
  return new Hono<Carried>()
    .onError(answerProblem)
    .use(requestLog(log))
    .use(securityHeaders(services))
    .use(ownOrigin(services))
    .use(
      bodyLimit({
        maxSize: MOST_BYTES,
        onError: () => {
          throw new Problem("too-large");
        },
      }),
    )
    .route("/", config)
    .route("/api/v1", api)
    .route("/rpc", rpcRoutes(services, limit(3_000)))
    .route("/bundler", bundlerRoutes(services, limit(3_000), limit(60)))
    .route("/index", index)
    .route("/demo", demoRoutes(services, altered))
    .all("/api/*", nothing)
    .all("/rpc/*", nothing)
    .all("/bundler/*", nothing)
    .all("/index/*", nothing)
    .all("/demo/*", nothing)
    .route("/", walletRoutes(services.settings.walletDir))
    .notFound((c) => answerProblem(new Problem("not-found"), c));
}
