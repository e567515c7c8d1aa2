import type { Translation } from "../rooms.ts";

export default {
  title: "The time is over",
  intro:
    "The time for these plans and steps is over. Their coins are still set apart. They can go back to the fund.",
  plan: "plan without an answer",
  step: "step that is not done",
  since: "Over since {date}",
  left: "Takes part no more",
  fund: "Fund {id}",
  more: "There are more. They come after these.",
  free: "Coins back to the fund",
  back: "Back to the fund",
  of: "Of",
  count:
    "{plans, plural, one {# plan} other {# plans}}, {steps, plural, one {# step} other {# steps}}",
  then: "After that",
  thenText:
    "This can not be undone. A new plan is always possible. Coins that the resident has already stay.",
  touches: "Your device asks for it at each line.",
  progress: "{count} of {total} back to the fund…",
  stop: "Stop after this line",
  done: "Done. {coins} coins are back in the fund.",
} satisfies Translation<"lapsed">;
