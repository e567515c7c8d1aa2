import type { Translation } from "../rooms.ts";

export default {
  line: "نسخة للتجربة. كل الأشخاص والاتفاقات والمبالغ من الخيال.",
  public: "أرقام للجميع",
  morePeople: "أشخاص آخرون",
  "role.mentor": "مرشد",
  "role.bewoner": "ساكن",
  "role.creditor": "دائن",
  "role.office": "المكتب",
  "role.second": "مرشد ثانٍ",
  "role.counsellor": "مستشار ديون (schuldhulpverlener)",
  "hint.mentor": "انظروا هل أتمّ أحد خطوة.",
  "hint.bewoner": "استعملوا العملات لتخفيض فاتورة.",
  "hint.creditor": "قولوا نعم أو لا لما يقدّمه ساكن.",
  beside: "ما يظهر الآن عند {name}",
  "again.button": "البدء من جديد",
  "again.means": "كل ما عُمل هنا يزول. التجربة تبدأ من جديد، للجميع.",
  "again.busy": "يتم تجهيز كل شيء من جديد. يأخذ هذا دقيقة تقريبًا.",
  "alter.text": "هل تلاحظ هذه الشاشة إذا غيّر أحد مبلغًا؟ جرّبوا.",
  "alter.button": "تزوير سطر",
  "alter.done": "الكمبيوتر يقول الآن مبلغًا خطأ. ابحثوا عن السطر الأحمر.",
  "alter.restore": "إرجاع السطور الحقيقية",
} satisfies Translation<"demo">;
