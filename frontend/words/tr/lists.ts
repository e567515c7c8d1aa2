import type { Translation } from "../rooms.ts";

export default {
  more: "{count} tane daha göster",
  shown: "{of} taneden {shown} tanesi gösteriliyor",
  wide: "Tabloyu yana kaydırın: devamı var.",
} satisfies Translation<"lists">;
