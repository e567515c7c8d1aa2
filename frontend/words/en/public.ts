import type { Translation } from "../rooms.ts";

export default {
  title: "Public figures",
  intro: "Totals only. Nobody can be recognised: fewer than 10 are not counted.",
  "totals.title": "So far",
  minted: "Coins earned",
  redeemed: "Coins used for debts",
  debtLowered: "Debt made smaller",
  pledged: "Money in the funds",
  residents: "Residents who take part",
  stepsReached: "Steps reached",
  few: "fewer than 10",
  "proof.title": "Check it yourself",
  "proof.line": "Block {block} · book {contract} · {supply} coins in use",
  "proof.how":
    "Earned ({minted}) less used ({redeemed}) less taken back ({revoked}) less lapsed ({forfeited}) must equal what the book itself says. Your browser has just asked the book.",
  "proof.ask": "Ask it yourself? Send this to {url}:",
} satisfies Translation<"public">;
