import type { Translation } from "../rooms.ts";

export default {
  title: "Masraf kasası",
  intro: "Kendi cihazıyla bir şey yapan kişi para ödemez. Ağın masrafını belediye bu kasadan öder.",
  nobody: "Bu ağda kimse masraf ödemiyor. Bu yüzden kasa yok, sizin de takip etmeniz gerekmez.",
  now: "Kasanın durumu nasıl?",
  left: "İçinde kalan",
  "left.of": "{left} / {full}",
  acts: "Yaklaşık şu kadarına yeter",
  "acts.about": "{acts, plural, one {# işlem} other {# işlem}}",
  lasts: "Şu kadar sürer",
  "lasts.days":
    "Son haftadaki gibi giderse {days, plural, =0 {bir günden az} one {yaklaşık # gün} other {yaklaşık # gün}}",
  "lasts.unknown": "Söylenemez: son hafta kasadan bir şey çıkmadı.",
  month: "Bu ay harcanan",
  warnBelow: "İçinde bundan az kalınca doldurun",
  unit: "Ağın kendi parasıyla. Bunlar sakinlerin jetonu veya euro değildir.",
  days: "Son hafta harcanan",
  "days.none": "Son hafta kimse bu kasadan ödenen bir şey yapmadı. Kullanım olursa burada görünür.",
  day: "{spent} · {acts, plural, one {# işlem} other {# işlem}}",
  "warning.soon":
    "Böyle giderse kasa {days, plural, =0 {bir günden kısa sürede} one {# gün içinde} other {# gün içinde}} boşalır. Kasayı zamanında doldurun.",
  "warning.low": "Kasada beşte ikiden az kaldı. Kasayı doldurun.",
  "warning.essential":
    "Kasa neredeyse boş. Artık yalnız durmak, geri almak ve ayrılmak ödeniyor. Kasayı bugün doldurun.",
  fill: "Kasayı doldurma",
  "fill.how":
    "Ağı yöneten kişi kasaya para gönderir. Bunu herkes yapabilir. Para çekmek ise ancak belediyenin kararı ve 7 gün beklemeyle olur.",
} satisfies Translation<"purse">;
