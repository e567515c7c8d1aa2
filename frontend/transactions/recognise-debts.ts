import type { Hex } from "../../protocol/wire/basics.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RecogniseDebtsRequest = {
  debts: {
    id: number;
    /** Of the amounts as they stand on the screen, computed here. */
    stateHash: Hex;
  }[];
};

/** "Ik ken deze rekening", for one or several bills in one touch. By its terms no legal acknowledgement. */
export const recogniseDebts: Transaction<RecogniseDebtsRequest> = {
  summary: ({ debts }, say) => [
    { term: say("what"), text: say("recogniseDebts.what", { count: debts.length }) },
    { term: say("keeps"), text: say("recogniseDebts.keeps") },
  ],
  call: ({ debts }, config) =>
    contractCall(config, "DebtRegister", "recogniseMany", [
      debts.map((one) => one.id),
      debts.map((one) => one.stateHash),
    ]),
};
