import type { Translation } from "../rooms.ts";

export default {
  line: "Deneme sürümü. Bütün kişiler, anlaşmalar ve tutarlar uydurmadır.",
  public: "Herkese açık rakamlar",
  morePeople: "Başka kişiler",
  "role.mentor": "mentor",
  "role.bewoner": "mahalle sakini",
  "role.creditor": "alacaklı",
  "role.office": "büro",
  "role.second": "ikinci mentor",
  "role.counsellor": "borç danışmanı (schuldhulpverlener)",
  "hint.mentor": "Bir adımını bitiren var mı, bakın.",
  "hint.bewoner": "Jeton kullanıp bir faturayı küçültün.",
  "hint.creditor": "Sakinin teklifine evet veya hayır deyin.",
  beside: "{name} şimdi bunu görüyor",
  "again.button": "Baştan başla",
  "again.means": "Burada yapılan her şey silinir. Deneme herkes için baştan başlar.",
  "again.busy": "Her şey yeniden hazırlanıyor. Bu yaklaşık bir dakika sürer.",
  "alter.text": "Biri bir tutarı değiştirirse bu ekran anlar mı? Deneyin.",
  "alter.button": "Bir satırı değiştir",
  "alter.done": "Bilgisayar şimdi yanlış bir tutar söylüyor. Kırmızı satırı bulun.",
  "alter.restore": "Gerçek satırları geri getir",
} satisfies Translation<"demo">;
