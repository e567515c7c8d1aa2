import type { Translation } from "../rooms.ts";

export default {
  read: "قراءة بصوت عالٍ",
  stop: "إيقاف القراءة",
  how: "اضغطوا على زر القراءة في أعلى الصفحة. الجملة التي تسمعونها تُميَّز بلون.",
  none: "ليس في هذا الجهاز صوت خاص به لهذه اللغة. شغّلوا واحدًا في الإعدادات.",
} as const satisfies Translation<"aloud">;
