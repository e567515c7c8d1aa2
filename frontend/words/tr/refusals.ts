import type { Translation } from "../rooms.ts";

export default {
  label: "En uygun olanı seçin (boş kalabilir)",
  hint: "Belediye bunu isimsiz sayar.",
  none: "Hiçbirini seçmiyorum",
  chosen: "Seçilen: {why}.",
  "code.reject.amountWrong": "tutar doğru değil",
  "code.reject.notOurs": "bu borç bize ait değil",
  "code.reject.alreadyPaid": "zaten ödendi",
  "code.reject.other": "başka bir şey",
  "code.refuse.neededElsewhere": "jetonlar başka bir şey için gerekli",
  "code.refuse.otherDebtFirst": "önce başka bir borç geliyor",
  "code.refuse.notOwnWish": "sakin bunu kendisi istemiyor",
  "code.refuse.other": "başka bir şey",
  "code.dispute.amountWrong": "tutar doğru değil",
  "code.dispute.notMine": "bu borç benim değil",
  "code.dispute.alreadyPaid": "zaten ödedim",
  "code.dispute.other": "başka bir şey",
  "code.sendBack.notDone": "adım henüz yapılmadı",
  "code.sendBack.partlyDone": "adımın bir kısmı yapıldı",
  "code.sendBack.notShown": "henüz görülecek bir şey yok",
  "code.sendBack.other": "başka bir şey",
} satisfies Translation<"refusals">;
