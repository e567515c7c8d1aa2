import type { Translation } from "../rooms.ts";

export default {
  title: "Herkese açık rakamlar",
  intro: "Yalnız toplamlar. Kimse tanınmaz: 10’dan azını saymıyoruz.",
  "totals.title": "Bugüne kadar",
  minted: "Kazanılan jetonlar",
  redeemed: "Borçlar için kullanılan jetonlar",
  debtLowered: "Borçlar bu kadar küçüldü",
  pledged: "Fonlardaki para",
  residents: "Katılan mahalle sakinleri",
  stepsReached: "Tamamlanan adımlar",
  few: "10’dan az",
  "proof.title": "Kendiniz kontrol edin",
  "proof.line": "Blok {block} · defter {contract} · kullanımda {supply} jeton",
  "proof.how":
    "Kazanılan jetonlardan ({minted}) şunları çıkarın: kullanılan ({redeemed}), geri alınan ({revoked}) ve süresi biten ({forfeited}). Sonuç, defterin söylediğine eşit olmalı. Tarayıcınız bunu az önce deftere sordu.",
  "proof.ask": "Kendiniz sormak ister misiniz? Bunu şuraya gönderin: {url}",
} satisfies Translation<"public">;
