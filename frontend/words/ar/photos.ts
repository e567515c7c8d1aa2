import type { Translation } from "../rooms.ts";

export default {
  count:
    "{count, plural, zero {إضافة صورة} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}",
  begin: "صورة البداية",
  end: "صورة النتيجة",
  letter: "صورة الرسالة",
  optional: "ليست ضرورية",
  clean: "نحذف أولًا المكان والوقت من الصورة.",
  "who.step": "لا يرى الصورة إلا الساكن والمرشد.",
  "who.mine": "لا يرى الصورة إلا أنتم ومرشدكم.",
  "who.letter": "يرى المرشد الصورة فقط ما دامت الديون مشتركة معه. لا يراها دائن أبدًا.",
  take: "التقاط صورة",
  choose: "اختيار صورة",
  kept: "تم حفظ الصورة.",
  unreadable: "هذه ليست صورة نستطيع قراءتها. هل هي ورقة؟ التقطوا صورة لها.",
  on: "أُضيفت في {date}",
  show: "عرض الصورة",
  hide: "إخفاء الصورة",
  remove: "إزالة الصورة",
  removed: "أُزيلت الصورة.",
} satisfies Translation<"photos">;
