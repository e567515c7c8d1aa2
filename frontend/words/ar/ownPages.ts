import type { Translation } from "../rooms.ts";

export default {
  "devices.title": "أجهزتي",
  "devices.text": "الهواتف وأجهزة الكمبيوتر التي يمكنكم العمل بها.",
  "privacy.title": "بياناتي",
  "privacy.text": "ماذا كُتب عنكم، ومن نظر فيه، ومن يجوز أن ينظر؟ القرار لكم.",
  "family.title": "ما تشاركه عائلتي",
} satisfies Translation<"ownPages">;
