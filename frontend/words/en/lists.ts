import type { Translation } from "../rooms.ts";

export default {
  more: "Show {count} more",
  shown: "{shown} of {of} shown",
  wide: "Slide the table sideways: there is more.",
} satisfies Translation<"lists">;
