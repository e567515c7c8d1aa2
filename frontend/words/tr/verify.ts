import type { Translation } from "../rooms.ts";

export default {
  title: "Bu belge doğru mu?",
  about: "Elinizde bir onay belgesi mi var? Kodunu jeton defteriyle karşılaştırırız.",
  other: "Bir belgeyi kontrol et",
  code: "Belgenin kodu",
  codeHint: "Telefonunuzun kamerasını koda tutun. Ya da kâğıttaki kodu buraya yazın.",
  "half.wrong":
    "{count, plural, one {{lines}. satıra tekrar bakın.} other {Şu satırlara tekrar bakın: {lines}.}} Orada kâğıttakinden farklı bir şey var.",
  check: "Kontrol et",
  privacy: "Kod tarayıcınızda kalır. Hiçbir isim gönderilmez ve hiçbir şey saklanmaz.",
  "half.title": "Bu kod tam değil",
  "wrong.title": "Bu belge doğru değil",
  "half.text":
    "Bu, bir belgenin tam kodu değil. Yeniden fotoğraf çekin ya da bütün adresi yapıştırın.",
  "wrong.text":
    "Defterde buna ait bir onay yok. Bir şey değiştirilmiş ya da gerçek bir belge değil. Alacaklıya sorun.",
  "right.title": "Bu defterde yazıyor",
  "right.text": "Bu belge doğru: onay defterde.",
  creditor: "Alacaklı",
  unknown: "adı artık bilinmiyor",
  day: "Onay günü",
  taken: "Düşülen",
  burned: "Kullanılan jeton",
  reference: "Referans",
  kind: "Tür",
  peildatum: "Tarih",
  offer: "Onay",
  compare: "Kâğıttakiyle aynı mı? Tutarlara, güne ve referansa bakın.",
  "how.title": "Nasıl kontrol edildi?",
  "how.text":
    "Tarayıcınız koddaki sözlerden bir mühür hesapladı. Defterde bu alacak için aynı mühür var. Gün ve tutarlar defterden gelir.",
  "how.line": "Blok {block} · {tx}",
  "part.principal": "İlk tutar",
  "part.increase": "Zam",
  "part.interest": "Faiz",
  "part.costs": "Masraflar",
  "half.missing":
    "{count, plural, one {{lines}. satır eksik.} other {Şu satırlar eksik: {lines}.}} Öteki satırlar doğru.",
  "half.end": "Sonu eksik, {line}. satırdan itibaren. Yazılanlar doğru.",
} satisfies Translation<"verify">;
