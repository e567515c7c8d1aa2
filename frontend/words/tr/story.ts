import type { Translation } from "../rooms.ts";

export default {
  older: "Daha eskiler",
  notForYou: "(bu sözleri siz görmüyorsunuz)",
  "event.ResidentEnrolled": "Büro kaydınızı yaptı.",
  "event.ResidentParticipated": "Siz dediniz ki: katılıyorum.",
  "event.ResidentPaused": "Ara verdiniz.",
  "event.ResidentResumed": "Yeniden devam ettiniz.",
  "event.ResidentLeft": "Katılmayı bıraktınız.",
  "event.ResidentProtected": "Büro, yanınızda kimin durduğunu yazdı.",
  "event.ResidentMoved": "Büro, şimdi nerede veya kiminle oturduğunuzu yazdı.",
  "event.EndAnnounced":
    "Büro artık katılmadığınızı yazdı. Bu ancak 30 gün sonra başlar. Doğru değil mi? Büroyu arayın veya “Hâlâ buradayım” deyin.",
  "event.EndObjected": "Siz dediniz ki: hâlâ buradayım. Katılmaya devam ediyorsunuz.",
  "event.ElsewhereRecorded":
    "Büro, başka bir yerden {amount} aldığınızı yazdı. Bu, alabileceğiniz jetonlara sayılır.",
  "event.Forfeited": "{amount} jetonun süresi bitti.",
  "event.HoldReleased": "{amount} jeton geri aldınız.",
  "event.MentorAssigned": "{who, select, none {Bir mentorunuz var} other {Mentorunuz: {who}}}.",
  "event.PlanProposed": "{who, select, none {Mentorunuz} other {{who}}} bir plan önerdi: {words}",
  "event.PlanApproved":
    "{who, select, none {İkinci bir mentor} other {{who}}} öneriye baktı ve uygun buldu: {words}",
  "event.PlanAccepted": "Plana evet dediniz: {words}",
  "event.PlanDeclined": "Plana hayır dediniz: {words}",
  "event.PlanWithdrawn":
    "{who, select, none {Mentorunuz} other {{who}}} öneriyi geri aldı: {words}",
  "event.PlanLapsed": "Plana cevap verme süresi geçti: {words}",
  "event.SubgoalReported": "Bir adım için bitti dediniz: {words}",
  "event.SubgoalSentBack":
    "{who, select, none {Mentorunuz} other {{who}}} dedi ki: henüz bitmedi. {words}",
  "event.SubgoalConfirmed":
    "{who, select, none {Mentorunuz} other {{who}}} bir adımı onayladı: {words}. {amount} jeton aldınız.",
  "event.SubgoalEarned":
    "{who, select, none {Mentorunuz} other {{who}}} bir adımı onayladı: {words}. {amount} jeton kazandınız. Yer açılınca gelecek.",
  "event.SubgoalUndone":
    "{who, select, none {Mentorunuz} other {{who}}} bir onayı geri aldı: {amount} jeton. {words}",
  "event.SubgoalLapsed": "Bir adımın süresi geçti: {words}",
  "event.SubgoalCancelled": "Bir adımı bıraktınız: {words}",
  "event.WordsSuggested": "Şunun için başka bir yazı düşünüldü: {words}",
  "event.WordsCorrected": "Siz ve mentorunuz birlikte başka bir yazı seçtiniz: {words}",
  "event.SuggestionMade": "Bir adım için kendi fikrinizi söylediniz.",
  "event.SuggestionTakenUp": "Mentorunuz fikrinizden bir öneri yaptı.",
  "event.SuggestionAnswered":
    "Fikriniz için {who, select, none {mentorunuz} other {{who}}} dedi ki: şimdi değil. {words}",
  "event.SuggestionWithdrawn": "Fikrinizi geri aldınız.",
  "event.ComplimentGiven": "{who, select, none {Mentorunuz} other {{who}}} sizi övdü: {words}",
  "event.DebtRegistered":
    "{who, select, none {Bir alacaklı} other {{who}}} bir fatura yazdı: {words}, € {amount}.",
  "event.DebtRecognised":
    "Bu faturayı biliyorsunuz: {who, select, none {bir alacaklının faturası} other {{who}}}.",
  "event.DebtDisputed":
    "Siz dediniz ki: {who, select, none {bir alacaklının} other {{who}}} faturası doğru değil. {words}",
  "event.DebtCorrected":
    "{who, select, none {Bir alacaklı} other {{who}}} bir faturayı değiştirdi. {before, select, none {} other {Önce € {before} yazıyordu. }}Şimdi € {amount} yazıyor. Sebep: {words}",
  "event.DebtWithdrawn":
    "{who, select, none {Bir alacaklı} other {{who}}} bir faturayı geri aldı. Sebep: {words}",
  "event.DebtPaidElsewhere":
    "{who, select, none {Bir alacaklı} other {{who}}} € {amount} ödendiğini yazdı. Faturanız azaldı. Yanında şu yazıyor: {words}",
  "event.DebtForgiven":
    "{who, select, none {Bir alacaklı} other {{who}}} € {amount} borcunuzu sildi. Bunu artık ödemeniz gerekmez. Sebep: {words}",
  "event.DebtPaused":
    "{who, select, none {Bir alacaklı} other {{who}}} bir fatura için şu an para istemiyor.",
  "event.DebtPaused.over":
    "{who, select, none {Bir alacaklı} other {{who}}} bir fatura için yeniden para istiyor.",
  "event.TransferProposed":
    "{who, select, none {Bir alacaklı} other {{who}}} bir faturayı başka bir alacaklıya vermek istiyor.",
  "event.TransferProposed.over":
    "{who, select, none {Bir alacaklı} other {{who}}} bir faturayı vermekten vazgeçti. Fatura onda kalıyor.",
  "event.DebtTransferred":
    "Bir faturanın yeni alacaklısı: {who, select, none {başka bir alacaklı} other {{who}}}. Bu faturayı biliyor musunuz, bakın. Teklif ettiğiniz jetonları geri alabilirsiniz.",
  "event.SameOrganisationAllowed":
    "İkinci bir mentor, {who, select, none {bir alacaklının} other {{who}}} faturası için jeton kullanmanızı kabul etti.",
  "event.OfferMade":
    "{who, select, none {Bir alacaklının} other {{who}}} faturası için {amount} jeton teklif ettiniz.",
  "event.HoldApproved":
    "{who, select, none {Yanınızda duran kişi} other {{who}}} teklifinize evet dedi. Şimdi alacaklı cevap verebilir.",
  "event.HoldRefused":
    "{who, select, none {Yanınızda duran kişi} other {{who}}} teklifinize hayır dedi. Jetonlarınızı geri aldınız. {words}",
  "event.OfferConfirmed":
    "{who, select, none {Alacaklı} other {{who}}} evet dedi. Faturanız € {amount} azaldı.",
  "event.OfferRejected":
    "{who, select, none {Alacaklı} other {{who}}} hayır dedi. {amount} jeton geri aldınız. {words}",
  "event.OfferCancelled": "Siz dediniz ki: vazgeçtim. {amount} jeton geri aldınız.",
  "event.OfferReleased": "Cevap gelmedi. {amount} jeton geri aldınız.",
} satisfies Translation<"story">;
