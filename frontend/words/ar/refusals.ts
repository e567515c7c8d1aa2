import type { Translation } from "../rooms.ts";

export default {
  label: "اختاروا الأنسب (يمكن تركه فارغًا)",
  hint: "تعدّ البلدية هذا بلا أسماء.",
  none: "لا أختار شيئًا",
  chosen: "المختار: {why}.",
  "code.reject.amountWrong": "المبلغ غير صحيح",
  "code.reject.notOurs": "هذا الدين ليس لنا",
  "code.reject.alreadyPaid": "تم الدفع من قبل",
  "code.reject.other": "شيء آخر",
  "code.refuse.neededElsewhere": "العملات لازمة لشيء آخر",
  "code.refuse.otherDebtFirst": "دين آخر له الأولوية",
  "code.refuse.notOwnWish": "الساكن نفسه لا يريد هذا",
  "code.refuse.other": "شيء آخر",
  "code.dispute.amountWrong": "المبلغ غير صحيح",
  "code.dispute.notMine": "هذا الدين ليس عليّ",
  "code.dispute.alreadyPaid": "دفعت من قبل",
  "code.dispute.other": "شيء آخر",
  "code.sendBack.notDone": "الخطوة لم تتم بعد",
  "code.sendBack.partlyDone": "تم جزء من الخطوة",
  "code.sendBack.notShown": "لا يظهر منها شيء بعد",
  "code.sendBack.other": "شيء آخر",
} satisfies Translation<"refusals">;
