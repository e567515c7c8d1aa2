import { offer } from "ponder:schema";
import { on } from "./on.ts";
import { moveHeld } from "./sums.ts";

/** What happens to an offer's coins outside the desk: taken back from the book, or judged by who stands beside the owner. */

on(
  "SocialCoin:HoldReleased",
  ({ args }) => ({ resident: args.owner }),
  async ({ args, at, db, last }) => {
    await moveHeld(db, args.owner, -BigInt(args.coins), last);

    // Nobody can answer this offer any more. One that was refused in the same breath keeps that word.
    const open = await db.find(offer, { id: args.holdId });
    if (open?.status === "open") {
      await db.update(offer, { id: args.holdId }).set({ status: "released", answeredAt: at, last });
    }
  },
);

on(
  "SocialCoin:HoldApproved",
  ({ args }) => ({ resident: args.owner }),
  ({ args, db, last }) =>
    db.update(offer, { id: args.holdId }).set({ approvedBy: args.approver, last }),
);

on(
  "SocialCoin:HoldRefused",
  ({ args }) => ({ resident: args.owner }),
  ({ args, at, db, last }) =>
    db
      .update(offer, { id: args.holdId })
      .set({ status: "refused", reasonCommitment: args.commitment, answeredAt: at, last }),
);
