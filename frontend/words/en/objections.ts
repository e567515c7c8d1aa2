import type { Translation } from "../rooms.ts";

export default {
  title: "Not agreed",
  intro:
    "Here is what residents do not agree with. The office answers within two weeks. The resident reads it at My data.",
  none: "Nobody waits for an answer. When a resident does not agree, it is here.",
  card: "{name} does not agree",
  about: "Is about",
  since: "Sent on",
  until: "Answer before",
  official: "Who answers",
  aColleague: "a colleague",
  late: "The day for the answer is over. The resident still waits.",
  person: "Everything of {name}",
  answer: "Answer",
  label: "Your answer",
  final: "{name} reads this at once. After that you can not change it.",
  send: "Yes: send the answer",
  sent: "Sent. {name} can read your answer now.",
  answered: "Answered already",
  answerOn: "Answer of the office on {date}:",
} satisfies Translation<"objections">;
