import type { Translation } from "../rooms.ts";

export default {
  title: "Süre bitti",
  intro:
    "Bu planların ve adımların süresi bitti. Jetonları hâlâ ayrı duruyor. Fona geri dönebilirler.",
  plan: "cevapsız plan",
  step: "bitmemiş adım",
  since: "{date} tarihinde bitti",
  left: "Artık katılmıyor",
  fund: "Fon {id}",
  more: "Başkaları da var. Onlar bunlardan sonra gelir.",
  free: "Jetonlar fona geri",
  back: "Fona dönen",
  of: "Şunlardan",
  count:
    "{plans, plural, one {# plan} other {# plan}}, {steps, plural, one {# adım} other {# adım}}",
  then: "Sonra",
  thenText: "Bu geri alınamaz. Yeni plan her zaman olur. Kişinin elindeki jetonlar kalır.",
  touches: "Cihazınız her satırda sorar.",
  progress: "{total} satırdan {count} tanesi fona döndü…",
  stop: "Bu satırdan sonra dur",
  done: "Oldu. {coins} jeton yine fonda.",
} satisfies Translation<"lapsed">;
