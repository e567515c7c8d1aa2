import type { Translation } from "../rooms.ts";

export default {
  text: [
    "Socialcoin’e katılıyorum, sürüm 1.",
    "Kendi isteğimle katılıyorum. Her zaman ara verebilir veya tamamen bırakabilirim. Bunun için kimseye ihtiyacım yok.",
    "Mentorumla bir plan yapıyorum. Her adımda kaç jeton alacağım yazıyor.",
    "Alacaklı evet derse jetonlarla bir borcu küçültüyorum. Jetonları kendim teklif ediyorum.",
    "Taksitlerimi her zamanki gibi ödemeye devam ediyorum.",
  ].join("\n"),
  counts: "Geçerli olan Hollandaca metindir. O metne evet diyorsunuz.",
} satisfies Translation<"terms">;
