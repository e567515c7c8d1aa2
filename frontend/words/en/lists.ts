import type { Translation } from "../rooms.ts";

export default {
  more: "Show {count} more",
  shown: "{shown} of {of} shown",
} satisfies Translation<"lists">;
