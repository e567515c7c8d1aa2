import type { Translation } from "../rooms.ts";

export default {
  principal: "İlk tutar",
  increase: "Artış",
  interest: "Faiz",
  costs: "Masraf",
} satisfies Translation<"debts">;
