import { contractCall } from "./contract-call.ts";
import type { ShownDebt } from "./hashing.ts";
import type { Transaction } from "./transaction.ts";

/** The bills exactly as they stand on the screen: the hash of each is made of this. */
export type RecogniseDebtsRequest = { debts: readonly ShownDebt[] };

/** "Ik ken deze rekening", for one or several bills in one touch. By its terms no legal acknowledgement. */
export const recogniseDebts: Transaction<RecogniseDebtsRequest> = {
  summary: ({ debts }, say) => [
    { term: say("what"), text: say("recogniseDebts.what", { count: debts.length }) },
    { term: say("keeps"), text: say("recogniseDebts.keeps") },
  ],
  call: ({ debts }, config, _records, hashing) =>
    contractCall(config, "DebtRegister", "recogniseMany", [
      debts.map(({ id }) => id),
      debts.map(hashing.ofDebt),
    ]),
};
