import { staff } from "ponder:schema";
import { on } from "./on.ts";
import { roles } from "./statuses.ts";

/** Who works here, and until when. Records end by themselves: only grants and revocations are events. */

on(
  "SocialCoin:StaffGranted",
  ({ args }) => ({ staff: args.account }),
  ({ args, sender, db, last }) => {
    const record = {
      role: roles[args.role] ?? "none",
      organisation: args.organisation,
      from: args.from,
      until: args.until,
      ceiling: BigInt(args.ceiling),
      team: args.team,
      revoked: false,
      grantedBy: sender,
      last,
    };
    return db
      .insert(staff)
      .values({ address: args.account, ...record })
      .onConflictDoUpdate(record);
  },
);

on(
  "SocialCoin:StaffApproved",
  ({ args }) => ({ staff: args.account }),
  ({ args, at, db, last }) => db.update(staff, { address: args.account }).set({ from: at, last }),
);

on(
  "SocialCoin:StaffRevoked",
  ({ args }) => ({ staff: args.account }),
  async ({ args, db, last }) => {
    // The office may take away what was never given.
    const record = await db.find(staff, { address: args.account });
    if (record) await db.update(staff, { address: args.account }).set({ revoked: true, last });
  },
);
