import type { Translation } from "../rooms.ts";

export default {
  read: "Read aloud",
  stop: "Stop reading",
  how: "Press Read aloud at the top of the page. The sentence that you hear is marked.",
  none: "This device has no voice of its own for this language. That is why the button is away.",
  "none.how":
    "Switch on a voice in the settings of your device. We do not use a voice from the internet: it would hear your text.",
} as const satisfies Translation<"aloud">;
