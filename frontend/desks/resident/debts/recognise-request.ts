import { readParts } from "../../../../protocol/money/read-parts.ts";
import { stateHashOf } from "../../../../protocol/terms/state-hash-of.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { RecogniseDebtsRequest } from "../../../transactions/recognise-debts.ts";

/** "Ik ken deze rekening" for these bills, exactly as they stand on the screen. */
export function recogniseRequest(debts: readonly DebtRow[]): RecogniseDebtsRequest {
  return {
    debts: debts.map(({ id, agreementId, open }) => ({
      id,
      stateHash: stateHashOf({ debtId: id, agreementId, open: readParts(open) }),
    })),
  };
}
