import type { Translation } from "../rooms.ts";

export default {
  aCreditor: "alacaklınız",
  "next.title": "İlk bitebilecek borç: {creditor}",
  "next.gone": "Şimdiden biten: € {first} içinden € {gone}.",
  "zero.some": "{count, plural, one {Bir borç tamamen bitti.} other {# borç tamamen bitti.}}",
  "zero.all": "Buradaki bütün borçlarınız bitti.",
  "zero.gone": "{creditor} borcunuz tamamen bitti.",
  "zero.yours": "Bunu kendiniz başardınız.",
  "zero.letter": "Bunu yazan bir mektup isteyin: {creditor}.",
  "all.show": "Hepsini birlikte görün",
} as const satisfies Translation<"pocket">;
