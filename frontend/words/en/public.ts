import type { Translation } from "../rooms.ts";

export default {
  title: "Public figures",
  intro:
    "Totals only. Nobody can be recognised: with fewer than 10 people there is no number here.",
  "totals.title": "By month",
  "totals.text":
    "We count at the beginning of each month. Did fewer than 10 people change a number since? Then the old number stays.",
  issued: "Coins earned",
  redeemed: "Coins used for debts",
  debtLowered: "Debt made smaller",
  pledged: "Money in the funds",
  residents: "Residents who take part",
  stepsReached: "Steps reached",
  at: "on {date}",
  few: "no number yet",
  "totals.places":
    "Nothing stands here per neighbourhood: sometimes there are too few people. Beside the totals they could then be recognised.",
  "months.title": "Earlier months",
  "months.text": "Here are the numbers of each month. The newest month is at the top.",
  "months.show": "See the months",
  "months.counted": "Counted on",
  "months.few": "too few people",
  "months.more": "These are the newest {count} months. Older months are in the file below.",
  "checks.title": "Is it right?",
  "checks.room": "There must be money in the funds for every coin.",
  "checks.told.issued": "On {date}: {coins} coins earned. In the funds: money for {pledged} coins.",
  "checks.told.supply":
    "In use now: {coins} coins. In the funds on {date}: money for {pledged} coins.",
  "checks.checked": "That is right",
  "checks.mismatch": "That is not right. Do not trust these figures.",
  "checks.unknown": "We will know after the next count.",
  "checks.none": "Nothing was counted yet.",
  "checks.issued": "Earned is what residents got, less what was taken back or lapsed.",
  "checks.burned":
    "Coins that were used were always confirmed. Does a creditor say yes? Then the book takes the coins away in the same step.",
  "checks.again":
    "The book keeps these totals itself too. An auditor can ask for them and compare.",
  "proof.title": "Check it yourself",
  "proof.line": "In use now: {supply} coins.",
  "proof.where": "That stands in block {block} of the book: {contract}.",
  "proof.how":
    "The overview adds up the coins of everybody: {supply}. The book itself must say the same. Your browser has just asked the book.",
  "proof.ask": "Ask it yourself? Paste this into a terminal on a computer:",
  "proof.answer":
    "The answer ends in {hex} now. That is how the book writes the number {cents}. Divided by 100 that is {supply}.",
  "open.title": "Open data",
  "open.text": "The same figures for machines. Anyone may use them.",
  "open.made": "Made. Look in your downloads.",
  "open.schema": "What each field means (JSON Schema)",
} satisfies Translation<"public">;
