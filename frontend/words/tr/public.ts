import type { Translation } from "../rooms.ts";

export default {
  title: "Herkese açık rakamlar",
  intro: "Yalnız toplamlar. Kimse tanınmaz: 10 kişiden az ise burada sayı olmaz.",
  "totals.title": "Aylara göre",
  "totals.text":
    "Her ayın başında sayıyoruz. O zamandan beri 10 kişiden azı mı eklendi? O zaman eski sayı kalır.",
  issued: "Kazanılan jetonlar",
  redeemed: "Borçlar için kullanılan jetonlar",
  debtLowered: "Borçlar bu kadar küçüldü",
  pledged: "Fonlardaki para",
  residents: "Katılan mahalle sakinleri",
  stepsReached: "Tamamlanan adımlar",
  at: "tarih: {date}",
  few: "henüz sayı yok",
  "totals.places":
    "Mahallelere göre burada sayı yok: orada bazen çok az kişi olur. Toplamlarla yan yana konursa bu kişiler tanınabilir.",
  "months.title": "Önceki aylar",
  "months.text": "Burada her ayın sayıları yazar. En yeni ay üsttedir.",
  "months.show": "Aylara bakın",
  "months.counted": "Sayım günü",
  "months.few": "çok az kişi",
  "months.more": "Bunlar en yeni {count} ay. Daha eski aylar aşağıdaki dosyadadır.",
  "checks.title": "Doğru mu?",
  "checks.room": "Her jeton için fonlarda para olmalı.",
  "checks.told.issued":
    "Tarih: {date}. Kazanılan: {coins} jeton. Fonlardaki para: {pledged} jetonluk.",
  "checks.told.supply":
    "Şu an kullanımda: {coins} jeton. {date} tarihinde fonlardaki para: {pledged} jetonluk.",
  "checks.checked": "Bu doğru",
  "checks.mismatch": "Bu doğru değil. Bu rakamlara güvenmeyin.",
  "checks.unknown": "Bunu bir sonraki sayımdan sonra bileceğiz.",
  "checks.none": "Henüz hiçbir şey sayılmadı.",
  "checks.issued":
    "Kazanılan, sakinlerin aldığıdır. Geri alınan ya da süresi dolan jetonlar çıkarılmıştır.",
  "checks.burned":
    "Kullanılan jetonlar her zaman onaylanmıştır. Alacaklı evet mi der? O zaman defter jetonları aynı adımda siler.",
  "checks.again":
    "Defter bu toplamları kendisi de tutar. Bir denetçi bunları isteyip karşılaştırabilir.",
  "proof.title": "Kendiniz kontrol edin",
  "proof.line": "Şu an kullanımda: {supply} jeton.",
  "proof.where": "Bu, defterin {block} numaralı bloğunda yazar: {contract}.",
  "proof.how":
    "Liste herkesin jetonlarını toplar: {supply}. Defterin kendisi de aynısını söylemeli. Tarayıcınız bunu az önce deftere sordu.",
  "proof.ask": "Kendiniz sormak ister misiniz? Bunu bilgisayarda bir terminale yapıştırın:",
  "proof.answer":
    "Cevap şu an {hex} ile biter. Defter {cents} sayısını böyle yazar. 100’e bölünce {supply} olur.",
  "open.title": "Açık veri",
  "open.text": "Aynı rakamlar, bilgisayar için. Herkes kullanabilir.",
  "open.made": "Hazır. İndirilenlere bakın.",
  "open.schema": "Her alanın anlamı (JSON Schema)",
} satisfies Translation<"public">;
