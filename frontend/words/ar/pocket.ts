import type { Translation } from "../rooms.ts";

export default {
  aCreditor: "دائنكم",
  "next.title": "أول دَين يمكن أن ينتهي: {creditor}",
  "next.gone": "انتهى حتى الآن: {gone} € من {first} €.",
  "zero.some":
    "{count, plural, zero {لم ينته أي دَين بعد.} one {انتهى دَين واحد تمامًا.} two {انتهى دَينان تمامًا.} few {انتهت # ديون تمامًا.} many {انتهى # دَينًا تمامًا.} other {انتهى # دَين تمامًا.}}",
  "zero.all": "انتهت كل ديونكم الموجودة هنا.",
  "zero.gone": "انتهى دَينكم تمامًا عند {creditor}.",
  "zero.yours": "أنتم من حقق ذلك.",
  "zero.letter": "اطلبوا رسالة تقول ذلك من {creditor}.",
  "all.show": "عرض المجموع",
} as const satisfies Translation<"pocket">;
