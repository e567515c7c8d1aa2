import { z } from "zod";

/** What may be shared with whom. A mentor sees plans and coins in any case: that is the work they do together. */
export const shared = [
  z.strictObject({ audience: z.literal("mentor"), what: z.literal("debts") }),
  // A communitybuilder never sees debts.
  z.strictObject({ audience: z.literal("communityBuilder"), what: z.literal("goals") }),
  z.strictObject({ audience: z.literal("household"), what: z.enum(["coins", "goals", "debts"]) }),
] as const;
