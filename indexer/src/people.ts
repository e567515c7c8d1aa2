import { elsewhere, person } from "ponder:schema";
import { on } from "./on.ts";
import { moveFigures } from "./sums.ts";

/** Who takes part: enrolment by the office, and every other step by the person. */

const NO_END = { endsFrom: null, endAnnouncedBy: null, endCommitment: null };

on(
  "SocialCoin:ResidentEnrolled",
  ({ args }) => ({ resident: args.resident }),
  ({ args, at, db, last }) => {
    const enrolment = {
      household: args.household,
      neighbourhood: args.neighbourhood,
      status: "enrolled",
      enrolledAt: at,
      honouredUntil: null,
      ...NO_END,
      commitment: args.commitment,
      last,
    };
    // Who left may come back, with what they had.
    return db
      .insert(person)
      .values({ address: args.resident, balance: 0n, held: 0n, pausedTotal: 0, ...enrolment })
      .onConflictDoUpdate(enrolment);
  },
);

on(
  "SocialCoin:ResidentParticipated",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, at, db, last }) => {
    await db.update(person, { address: args.resident }).set({ status: "participating", last });
    await moveFigures(db, { person: args.resident, at }, { residents: 1n });
  },
);

on(
  "SocialCoin:ResidentPaused",
  ({ args }) => ({ resident: args.resident }),
  ({ args, at, db, last }) =>
    db.update(person, { address: args.resident }).set({ status: "paused", pausedSince: at, last }),
);

on(
  "SocialCoin:ResidentResumed",
  ({ args }) => ({ resident: args.resident }),
  ({ args, at, db, last }) =>
    db
      .update(person, { address: args.resident })
      .set((row) => ({ status: "participating", ...afterPause(row, at), last })),
);

on(
  "SocialCoin:ResidentLeft",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, at, db, last }) => {
    const before = await db.find(person, { address: args.resident });
    const tookPart = before !== null && before.status !== "enrolled";
    await db.update(person, { address: args.resident }).set((row) => ({
      status: "left",
      honouredUntil: args.honouredUntil,
      ...afterPause(row, at),
      ...NO_END,
      last,
    }));
    if (tookPart) await moveFigures(db, { person: args.resident, at }, { residents: -1n });
  },
);

on(
  "SocialCoin:ResidentMoved",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db
      .update(person, { address: args.resident })
      .set({ household: args.household, neighbourhood: args.neighbourhood, last }),
);

on(
  "SocialCoin:EndAnnounced",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db.update(person, { address: args.resident }).set({
      endsFrom: args.from,
      endAnnouncedBy: args.by,
      endCommitment: args.commitment,
      last,
    }),
);

on(
  "SocialCoin:EndObjected",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) => db.update(person, { address: args.resident }).set({ ...NO_END, last }),
);

on(
  "SocialCoin:ElsewhereRecorded",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, db, last }) => {
    const coins = BigInt(args.coins);
    await db
      .insert(elsewhere)
      .values({ resident: args.resident, month: args.month, coins })
      .onConflictDoUpdate({ coins });
    await db.update(person, { address: args.resident }).set({ last });
  },
);

on(
  "SocialCoin:ResidentProtected",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db, last }) =>
    db
      .update(person, { address: args.resident })
      .set({ approver: args.active ? args.approver : null, last }),
);

on(
  "GoalPlans:MentorAssigned",
  ({ args }) => ({ resident: args.resident, mentor: args.mentor }),
  ({ args, db, last }) =>
    db.update(person, { address: args.resident }).set({ mentor: args.mentor, last }),
);

/** Whoever was paused until now was so for that much longer. */
function afterPause(row: { pausedTotal: number; pausedSince: number | null }, at: number) {
  const lasted = row.pausedSince === null ? 0 : at - row.pausedSince;
  return { pausedTotal: row.pausedTotal + lasted, pausedSince: null };
}
