import type { Translation } from "../rooms.ts";

export default {
  principal: "İlk tutar",
  increase: "Artış",
  interest: "Faiz",
  costs: "Masraf",
  tooMuch: "Hepsi birlikte çok fazla. € {most} tutarını geçemez. Tutarları kontrol edin.",
} satisfies Translation<"debts">;
