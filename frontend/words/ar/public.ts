import type { Translation } from "../rooms.ts";

export default {
  title: "أرقام للجميع",
  intro: "مجاميع فقط. لا يمكن معرفة أي شخص: لا نذكر عددًا أقل من 10.",
  "totals.title": "حتى الآن",
  minted: "عملات مكسوبة",
  redeemed: "عملات مستعملة للديون",
  debtLowered: "الديون نقصت بمقدار",
  pledged: "المال في الصناديق",
  residents: "السكان المشاركون",
  stepsReached: "خطوات تمّت",
  few: "أقل من 10",
  "proof.title": "تأكدوا بأنفسكم",
  "proof.line": "الكتلة {block} · الدفتر {contract} · {supply} من العملات في التداول",
  "proof.how":
    "المكسوب: {minted}. يُطرح منه: {redeemed} مستعمل، و{revoked} مسترجَع، و{forfeited} منتهٍ. الدفتر نفسه يجب أن يقول ما يبقى بعد ذلك. متصفحكم سأل الدفتر قبل قليل.",
  "proof.ask": "هل تريدون السؤال بأنفسكم؟ أرسلوا هذا إلى {url}:",
} satisfies Translation<"public">;
