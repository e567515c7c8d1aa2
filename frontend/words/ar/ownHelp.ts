import type { Translation } from "../rooms.ts";

export default {
  "help.mentor": "من يساعدني؟",
  "help.mentorIs": "اسم مرشدكم: {name}. اسألوا عن أي شيء.",
  "help.noMentor": "ليس لكم مرشد بعد. اسألوا المكتب.",
  "help.mentorUnknown": "لا نستطيع الآن أن نُظهر من هو مرشدكم.",
  "help.marks": "ما معنى العلامة بجانب السطر؟",
  "help.marksText": "صحيح: راجعه جهازكم بنفسه. متصفحكم قارن السطر بالدفتر.",
  "help.marksRed": "السطر الأحمر يختلف عمّا في الدفتر. لا تثقوا به، واسألوا مرشدكم.",
  "stop.title": "التوقف",
  "stop.text": "المشاركة باختياركم. إذا أردتم التوقف فلا حاجة إلى موافقة أحد.",
  "stop.pause": "توقف مؤقت",
  "stop.leave": "توقف نهائي",
  "look.text": "هل تشاركون في القرار عن عملات شخص آخر؟",
  "look.link": "إلى ما ينتظر موافقتكم",
} satisfies Translation<"ownHelp">;
