import type { Translation } from "../rooms.ts";

export default {
  aColleague: "bir iş arkadaşı",
  title: "Telefonu kayıp: {name}",
  text: "Görev ve bütün işler aynı hesapta kalır. Yalnız telefon değişir. Buna belediye karar verir: üç anahtar sahibinden ikisi imzalar. Sonra yedi gün beklenir.",
  "can.unmade": "Bu hesapla henüz bir şey yapılmadı. Görevi yeni bir hesaba verin.",
  "can.other": "Bu hesabın anahtarı bir anahtar uygulamasında. Onu kimse değiştiremez.",
  quicker:
    "Çalındı mı, acele mi var? O zaman şu kişinin görevini geri alın: {name}. Sonra görevi yeni bir hesaba verin. Planları ve borçları siz devredersiniz. Yedi gün beklemek gerekmez.",
  back: "Çalışanlara dön",
  "file.save": "Anahtar sahipleri için dosyayı kaydet",
  "file.next": "Bundan sonra şöyle olur:",
  "file.give": "Bu dosyayı belediyenin anahtar sahiplerine verin. İçinde ad yok.",
  "file.begin": "Şu komutla başlarlar:",
  "file.sign": "Üç kişiden ikisi imzalar. Her biri üç kelimeyi şu kişiye kendisi sorar: {name}.",
  "file.wait": "Sonra yedi gün beklenir. Bunu bu sayfada görürsünüz.",
  "file.finish": "İşi onlar bitirir. O zaman yeni telefon çalışır, eskisi artık çalışmaz.",
  "card.title": "Şu kişi için yeni telefon: {name}",
  "card.since": "İki anahtar sahibi şu tarihte imzaladı: {at}.",
  "card.words": "Yeni telefonda şu kelimeler var ({name}):",
  "card.wrong":
    "Öyle değil mi? O zaman görevi hemen geri alın: bu işlem artık olmaz. Sonra anahtar sahiplerini arayın.",
  "state.waits": "Şu tarihe kadar bekliyor: {ready}. O zamana kadar eski telefon çalışır.",
  "state.ready": "Bekleme şu tarihte bitti: {ready}. Anahtar sahipleri işi bitirebilir.",
  "state.done": "Şu tarihte bitti: {at}. Yeni telefon çalışıyor, eskisi artık çalışmıyor.",
  "state.cancelled": "Şu tarihte durduruldu: {at}. Hiçbir şey değişmedi.",
} satisfies Translation<"staffPhone">;
