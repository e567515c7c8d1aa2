import type { Translation } from "../rooms.ts";

export default {
  text: [
    "I take part in Socialcoin, version 1.",
    "I take part of my own free will. I can always stop for a while or stop for good. I need nobody for that.",
    "I make a plan with my mentor. Each step says how many coins I get for it.",
    "With coins I make a debt smaller, if the creditor says yes. I offer them myself.",
    "I keep paying my instalments as usual.",
  ].join("\n"),
  counts: "The Dutch text counts. That is what you say yes to.",
} satisfies Translation<"terms">;
