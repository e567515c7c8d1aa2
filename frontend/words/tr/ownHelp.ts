import type { Translation } from "../rooms.ts";

export default {
  "help.mentor": "Bana kim yardım eder?",
  "help.mentorIs": "Mentorunuz: {name}. Çekinmeden her şeyi sorun.",
  "help.noMentor": "Henüz mentorunuz yok. Büroya sorun.",
  "help.mentorUnknown": "Mentorunuzun kim olduğunu şu an gösteremiyoruz.",
  "help.marks": "Satırın yanındaki işaret ne demek?",
  "help.marksText": "Doğru: burada kontrol edildi. Tarayıcınız satırı defterle karşılaştırdı.",
  "help.marksRed":
    "Kırmızı satır defterdekinden farklıdır. O satıra güvenmeyin, mentorunuza sorun.",
  "stop.title": "Bırakmak",
  "stop.text": "Kendi isteğinizle katılıyorsunuz. Bırakmak için kimseden izin almanız gerekmez.",
  "stop.pauseText":
    "İstediğiniz zaman ara verebilirsiniz. Jetonlarınız ve planınız kalır. Bitmiş adımın ödülü yine verilir. “Devam et” ile istediğiniz zaman sürdürürsünüz.",
  "stop.pause": "Ara ver",
  "stop.leave": "Tamamen bırak",
  "look.text": "Başka birinin jetonları için birlikte karar mı veriyorsunuz?",
  "look.link": "Onayınızı bekleyenlere gidin",
} satisfies Translation<"ownHelp">;
