import type { Translation } from "../rooms.ts";

export default {
  read: "Sesli oku",
  stop: "Okumayı durdur",
  how: "Sayfanın üstünde Sesli oku düğmesine basın. Duyduğunuz cümle işaretlenir.",
  none: "Bu cihazın bu dil için kendi sesi yok. Ayarlardan bir ses açın.",
} as const satisfies Translation<"aloud">;
