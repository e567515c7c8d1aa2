import type { Translation } from "../rooms.ts";

export default {
  "devices.title": "Cihazlarım",
  "devices.text": "İşlerinizi hangi telefon ve bilgisayarlarla yapabilirsiniz.",
  "privacy.title": "Bilgilerim",
  "privacy.text": "Hakkınızda ne yazıyor, kim baktı, kim bakabilir? Karar sizin.",
  "family.title": "Ailemin paylaştıkları",
} satisfies Translation<"ownPages">;
