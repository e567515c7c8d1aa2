import type { Translation } from "../rooms.ts";

export default {
  title: "Bu kişi size bağlı değil",
  text: "Burada sizin için bir şey yok. Belki bu sayfanın adresi yanlış. Ya da bu kişiye başka biri yardım ediyor.",
  todo: "Listenizden birini seçin. Bu kişi size bağlı mı olmalı? O zaman bürodan yardım isteyin.",
  back: "Listenize",
} satisfies Translation<"notYours">;
