import type { Translation } from "../rooms.ts";

export default {
  label: "Choose what fits best (may stay empty)",
  hint: "The municipality counts this, without names.",
  none: "I choose nothing",
  chosen: "Chosen: {why}.",
  "code.reject.amountWrong": "the amount is not right",
  "code.reject.notOurs": "this debt is not ours",
  "code.reject.alreadyPaid": "it was paid already",
  "code.reject.other": "something else",
  "code.refuse.neededElsewhere": "the coins are needed for something else",
  "code.refuse.otherDebtFirst": "another debt comes first",
  "code.refuse.notOwnWish": "the resident does not want this",
  "code.refuse.other": "something else",
  "code.dispute.amountWrong": "the amount is not right",
  "code.dispute.notMine": "this debt is not mine",
  "code.dispute.alreadyPaid": "I paid already",
  "code.dispute.other": "something else",
  "code.sendBack.notDone": "the step is not done yet",
  "code.sendBack.partlyDone": "the step is done in part",
  "code.sendBack.notShown": "there is nothing of it to see yet",
  "code.sendBack.other": "something else",
} satisfies Translation<"refusals">;
