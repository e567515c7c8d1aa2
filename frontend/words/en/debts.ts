import type { Translation } from "../rooms.ts";

export default {
  principal: "First amount",
  increase: "Increase",
  interest: "Interest",
  costs: "Costs",
} satisfies Translation<"debts">;
