import type { Translation } from "../rooms.ts";

export default {
  read: "Read aloud",
  stop: "Stop reading",
  how: "Press Read aloud at the top of the page. The sentence that you hear is marked.",
  none: "This device has no voice of its own for this language. Switch one on in the settings.",
} as const satisfies Translation<"aloud">;
