import type { Translation } from "../rooms.ts";

export default {
  principal: "First amount",
  increase: "Increase",
  interest: "Interest",
  costs: "Costs",
  tooMuch: "Together that is too much. It can not be more than € {most}. Check the amounts.",
} satisfies Translation<"debts">;
