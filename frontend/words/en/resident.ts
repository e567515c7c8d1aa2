import type { Translation } from "../rooms.ts";

export default {
  "menu.begin": "Start",
  "begin.title": "Start",
  "coins.free": "Free to use",
  "coins.held": "Set apart",
} satisfies Translation<"resident">;
