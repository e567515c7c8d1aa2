import type { Translation } from "../rooms.ts";

export default {
  title: "Erişilebilirlik",
  lead: "Socialcoin'i herkes kullanabilmelidir. Burada ne kadar ilerlediğimiz yazıyor.",
  "state.title": "Şu anki durum",
  "state.norm": "Kural WCAG 2.2, AA düzeyidir.",
  "state.partly": "İlk önlemleri aldık (C durumu). Her şeyin doğru olduğunu söylemiyoruz.",
  "state.own": "Bu bizim kendi incelememizdir. Dışarıdan kimse bakmadı.",
  "state.listened":
    "{date} günü işleri Orca ekran okuyucusuyla yaptık. Söylediklerini okuduk. Yanlış duyulanların çoğunu düzelttik.",
  "state.date": "Güncellenme tarihi: {date}.",
  "tested.title": "Her değişiklikte bunları test ediyoruz",
  "tested.axe": "axe test programı bütün sayfalara bakar.",
  "tested.arabic": "Sakinlerin sayfalarına Arapça olarak, sağdan sola da bakar.",
  "tested.colours": "Renkler rahat okunur: açık, koyu ve daha fazla kontrastla.",
  "tested.width":
    "Sayfalar 320 ile 1920 piksel genişliğindeki ekranlara sığar. Harfler iki kat büyük olduğunda da.",
  "tested.words": "Ekrandaki Hollandaca cümleler en çok on iki kelimedir.",
  "untested.title": "Bunlar henüz test edilmedi",
  "untested.people": "Engeli olan hiç kimse bunu bizim için henüz denemedi.",
  "untested.readers":
    "NVDA, VoiceOver ve TalkBack henüz denenmedi. Bunlar başka ekran okuyuculardır.",
  "untested.keyboard": "Yalnızca klavyeyle her işi test ediyoruz, ama her seferinde değil.",
  "untested.phones": "Tek bir tarayıcıda test ediyoruz, gerçek telefonlarda değil.",
  "untested.letters": "PDF mektuplar sesli okumaya uygun yapıldı, ama böyle test edilmedi.",
  "known.title": "Bunlar henüz iyi değil",
  "known.languages": "Türkçe ve Arapçayı ana dili olan biri henüz okumadı.",
  "known.letters": "Başkaları için mektuplar yalnızca Hollandaca ve İngilizcedir.",
  "known.tables": "Alacaklıların geniş listeleri bir kutu içinde yana kaydırılır.",
  "known.readers": "Orca, bir bağlantıdan sonra sayfanın başlığını her zaman söylemez.",
  "known.aloud": "Sesli okuma yalnızca cihazınızın kendi sesiyle olur. Ses yoksa düğme görünmez.",
  "help.title": "Bir şey olmuyor mu?",
  "help.tell": "Mentorunuza veya büroya söyleyin. Form doldurmanız gerekmez.",
  "help.other": "O zaman bunu sizinle birlikte veya kâğıt üzerinde yaparlar.",
  "help.practice": "Alıştırma sürümünde henüz arayabileceğiniz kimse yok.",
  "help.ombudsman":
    "Cevaptan memnun değil misiniz? Ulusal ombudsmanı (Nationale ombudsman) ücretsiz arayın: 0800 33 55 555.",
} as const satisfies Translation<"accessibility">;
