import type { Translation } from "../rooms.ts";

export default {
  more: "عرض {count} أخرى",
  shown: "معروض {shown} من {of}",
} satisfies Translation<"lists">;
