import type { LapsedRow } from "../../protocol/wire/index-answers.ts";
import { contractCall } from "./contract-call.ts";
import type { SignedCall } from "./transaction.ts";

/** Frees what a proposal or a step keeps apart although its time is over. Who may: anyone. */
export const freeLapsed: SignedCall<Pick<LapsedRow, "what" | "id">> = {
  call: ({ what, id }, config) =>
    contractCall(config, "GoalPlans", what === "plan" ? "lapsePlan" : "lapse", [id]),
};
