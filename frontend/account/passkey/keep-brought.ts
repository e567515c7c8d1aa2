import type { Hex } from "../../../protocol/wire/basics.ts";
import { keepSending, keptSendings } from "../kept-sendings.ts";
import type { KeptOperation } from "./kept-operation.ts";
import { batchOf } from "./operation.ts";

/**
 * Writes down which transaction brought an operation with the wish that it was signed for. Who asks the same again, also after
 * a reload, gets that outcome, and nothing goes out a second time (decision 114).
 */
export function keepBrought({ account, operation }: KeptOperation, transaction: Hex): void {
  for (const one of keptSendings(account)) {
    const isThis =
      one.byPasskey &&
      one.hashes.length === 0 &&
      operation["callData"] === batchOf([{ to: one.to, data: one.data }]);
    if (isThis) keepSending({ ...one, hashes: [transaction] });
  }
}
