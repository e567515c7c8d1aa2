import type { Translation } from "../rooms.ts";

export default {
  title: "E-postayla haber",
  page: "Haber",
  staff: "Sizi bekleyen biri olunca e-posta alırsınız. En fazla saatte bir.",
  text: "Sizin için haber olunca e-posta alabilirsiniz. İçinde sizinle ilgili bir şey yazmaz. Yalnız şu yazar: sizin için haber var.",
  unavailable: "Bu şu an burada olmuyor. Her şey kendi sayfalarınızda da durur.",
  open: "E-postayla haber almak istiyorum",
  on: "Açık. E-postalar şuraya gider: {email}.",
  off: "Kapat",
  ended: "Kapalı. E-posta adresiniz silindi.",
} satisfies Translation<"news">;
