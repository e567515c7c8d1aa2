import type { Translation } from "../rooms.ts";

export default {
  title: "Pot for the costs",
  intro:
    "Who does something with a device of their own pays nothing: the municipality pays the network out of this pot.",
  nobody:
    "On this network nobody pays costs. So there is no pot, and nothing here for you to look after.",
  now: "How is the pot doing?",
  left: "It still holds",
  "left.of": "{left} of {full}",
  acts: "Enough for about",
  "acts.about": "{acts, plural, one {# act} other {# acts}}",
  lasts: "It lasts",
  "lasts.days":
    "{days, plural, =0 {less than a day} one {about # day} other {about # days}}, if it goes on like the last week",
  "lasts.unknown": "That can not be said: nothing was spent in the last week.",
  month: "Spent this month",
  warnBelow: "Fill it when it holds less than",
  unit: "In the money of the network. These are no coins of residents and no euros.",
  days: "Spent in the last week",
  "days.none":
    "In the last week nobody did anything that this pot pays for. When there is use, it is here.",
  day: "{spent} · {acts, plural, one {# act} other {# acts}}",
  "warning.soon":
    "The pot is empty in {days, plural, =0 {less than a day} one {# day} other {# days}} if this goes on. Fill it in time.",
  "warning.low": "The pot holds less than two fifths. Fill it.",
  "warning.essential":
    "The pot is nearly empty. Only stopping, taking back and leaving are still paid for. Fill it today.",
  fill: "Filling the pot",
  "fill.how":
    "Who runs the network transfers money to the pot. Anybody may; taking it out needs a decision of the municipality and a wait of 7 days.",
} satisfies Translation<"purse">;
