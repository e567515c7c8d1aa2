import type { Translation } from "../rooms.ts";

export default {
  begin: "Photo of the beginning",
  end: "Photo of the result",
  letter: "Photo of the letter",
  optional: "not needed",
  clean: "We first take place and time off the photo.",
  "who.step": "Only the resident and the mentor see the photo.",
  "who.mine": "Only you and your mentor see the photo.",
  "who.letter": "The mentor sees the photo only while debts are shared. A creditor never sees it.",
  take: "Take a photo",
  choose: "Choose a photo",
  kept: "The photo is kept.",
  unreadable: "This is no photo that we can read. A paper? Take a photo of it.",
  on: "Added on {date}",
  show: "See the photo",
  hide: "Hide the photo",
  remove: "Take the photo away",
  removed: "The photo is gone.",
} satisfies Translation<"photos">;
