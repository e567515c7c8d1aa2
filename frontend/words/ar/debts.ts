import type { Translation } from "../rooms.ts";

export default {
  principal: "المبلغ الأول",
  increase: "الزيادة",
  interest: "الفائدة",
  costs: "التكاليف",
  tooMuch: "المجموع كبير جدًا. لا يمكن أن يزيد على € {most}. راجعوا المبالغ.",
} satisfies Translation<"debts">;
