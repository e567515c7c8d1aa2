import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

/** The creditor does not ask for it for a while, or does again. */
export const pauseClaim: Transaction<{ debtId: number; paused: boolean }, "creditor"> = {
  room: "creditor",
  summary: ({ paused }, say) => [
    {
      term: say("pauseClaim.what"),
      text: say(paused ? "pauseClaim.startText" : "pauseClaim.endText"),
    },
  ],
  call: ({ debtId, paused }, config) =>
    contractCall(config, "DebtRegister", "pauseDebt", [debtId, paused]),
};
