import type { Translation } from "../rooms.ts";

export default {
  placeholder: "x",
} satisfies Translation<"story">;
