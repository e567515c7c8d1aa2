import type { Config, NewRecord } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { hashing } from "./hashing.ts";
import type { ContractCall, SignedCall } from "./transaction.ts";

/** The very call of somebody's own button, with the words that go before it. */
export type BoundCall = {
  records: NewRecord[];
  call: (config: Config, records: Pick<DossierRecord, "commitment">[]) => ContractCall;
};

/** Ties a transaction to what it is asked for. */
export function boundCall<Request>(transaction: SignedCall<Request>, request: Request): BoundCall {
  return {
    records: transaction.records?.(request) ?? [],
    call: (config, records) => transaction.call(request, config, records, hashing),
  };
}
