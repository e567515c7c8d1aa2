import type { Translation } from "../rooms.ts";

export default {
  title: "أرقام للجميع",
  intro: "مجاميع فقط. لا يمكن معرفة أي شخص: مع أقل من 10 أشخاص لا يوجد رقم هنا.",
  "totals.title": "حسب الشهر",
  "totals.text": "نعدّ في بداية كل شهر. هل أُضيف منذ ذلك أقل من 10 أشخاص؟ إذن يبقى الرقم القديم.",
  issued: "عملات مكسوبة",
  redeemed: "عملات مستعملة للديون",
  debtLowered: "الديون نقصت بمقدار",
  pledged: "المال في الصناديق",
  residents: "السكان المشاركون",
  stepsReached: "خطوات تمّت",
  at: "بتاريخ {date}",
  few: "لا رقم بعد",
  "proof.title": "تأكدوا بأنفسكم",
  "proof.line": "في التداول الآن: {supply} من العملات.",
  "proof.where": "هذا مكتوب في الكتلة {block} من الدفتر: {contract}.",
  "proof.how":
    "القائمة تجمع عملات الجميع: {supply}. الدفتر نفسه يجب أن يقول الشيء ذاته. متصفحكم سأل الدفتر قبل قليل.",
  "proof.ask": "هل تريدون السؤال بأنفسكم؟ أرسلوا هذا إلى {url}:",
  "open.title": "بيانات مفتوحة",
  "open.text": "الأرقام نفسها للحاسوب. يجوز للجميع استعمالها.",
  "open.made": "تم. انظروا في التنزيلات.",
  "open.schema": "معنى كل حقل (JSON Schema)",
} satisfies Translation<"public">;
