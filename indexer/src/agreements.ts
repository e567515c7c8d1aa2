import { agreement } from "ponder:schema";
import { on } from "./on.ts";
import { routes } from "./statuses.ts";

/** What the municipality and a creditor agreed about claims that take coins. */

on(
  "DebtRegister:AgreementProposed",
  ({ args }) => ({ creditor: args.creditor }),
  ({ args: { agreementId, creditor, by, terms }, db, last }) =>
    db.insert(agreement).values({
      id: agreementId,
      creditor,
      status: "proposed",
      rateBps: terms.rateBps,
      until: terms.until,
      answerPeriod: terms.answerPeriod,
      order: terms.order,
      route: routes[terms.route] ?? "forgiven",
      fundId: terms.fundId,
      yearlyCeiling: terms.yearlyCeiling,
      freezesCosts: terms.freezesCosts,
      proposedBy: by,
      last,
    }),
);

on(
  "DebtRegister:AgreementApproved",
  ({ args }) => ({ creditor: args.creditor }),
  ({ args, db, last }) =>
    db
      .update(agreement, { id: args.agreementId })
      .set({ status: "active", approvedBy: args.by, last }),
);

on(
  "DebtRegister:AgreementEnded",
  ({ args }) => ({ creditor: args.creditor }),
  ({ args, db, last }) =>
    db.update(agreement, { id: args.agreementId }).set({ status: "ended", last }),
);
