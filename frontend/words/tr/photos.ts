import type { Translation } from "../rooms.ts";

export default {
  begin: "Başlangıcın fotoğrafı",
  end: "Sonucun fotoğrafı",
  letter: "Mektubun fotoğrafı",
  optional: "gerekli değil",
  clean: "Önce yer ve zamanı fotoğraftan çıkarıyoruz.",
  "who.step": "Fotoğrafı yalnız sakin ve mentor görür.",
  "who.mine": "Fotoğrafı yalnız siz ve mentorunuz görür.",
  "who.letter": "Mentor fotoğrafı yalnız borçlar paylaşıldığında görür. Alacaklı onu asla görmez.",
  take: "Fotoğraf çek",
  choose: "Fotoğraf seç",
  kept: "Fotoğraf saklandı.",
  unreadable: "Bu, okuyabildiğimiz bir fotoğraf değil. Bir kâğıt mı? Fotoğrafını çekin.",
  on: "Eklendi: {date}",
  show: "Fotoğrafı gör",
  hide: "Fotoğrafı gizle",
  remove: "Fotoğrafı kaldır",
  removed: "Fotoğraf kaldırıldı.",
} satisfies Translation<"photos">;
