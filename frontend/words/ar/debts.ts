import type { Translation } from "../rooms.ts";

export default {
  principal: "المبلغ الأول",
  increase: "الزيادة",
  interest: "الفائدة",
  costs: "التكاليف",
} satisfies Translation<"debts">;
