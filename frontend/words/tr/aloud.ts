import type { Translation } from "../rooms.ts";

export default {
  read: "Sesli oku",
  stop: "Okumayı durdur",
  how: "Sayfanın üstünde Sesli oku düğmesine basın. Duyduğunuz cümle işaretlenir.",
  none: "Bu cihazın bu dil için kendi sesi yok. Bu yüzden düğme görünmüyor.",
  "none.how":
    "Cihazınızın ayarlarından bir ses açın. İnternetten gelen bir ses kullanmıyoruz: o ses metninizi duyardı.",
} as const satisfies Translation<"aloud">;
