import type { Translation } from "../rooms.ts";

export default {
  review: "This is what will happen",
  yes: "Yes: {label}",
  back: "Back",
  done: "Done",
  "phase.checking": "Checking that it is possible…",
  "phase.words": "The text is being kept…",
  "phase.signing": "Your signature is being set…",
  "phase.waiting": "It is being written in the book…",
  "phase.indexing": "It is in the book. The screen is being refreshed…",
} satisfies Translation<"transactions">;
