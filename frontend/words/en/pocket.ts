import type { Translation } from "../rooms.ts";

export default {
  aCreditor: "your creditor",
  "next.title": "This debt can go first: {creditor}",
  "next.gone": "Already gone: € {gone} of € {first}.",
  "zero.some":
    "{count, plural, one {One debt is gone altogether.} other {# debts are gone altogether.}}",
  "zero.all": "All your debts here are gone.",
  "zero.gone": "Your debt to {creditor} is gone altogether.",
  "zero.yours": "You did that yourself.",
  "zero.letter": "Ask {creditor} for a letter that says so.",
  "all.show": "See everything together",
} as const satisfies Translation<"pocket">;
