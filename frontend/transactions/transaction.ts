import type { Abi, Address } from "viem";
import type { Config, NewRecord } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";

/** One line of what a person reads before they press: "Voor welke rekening" - "Waterbedrijf D". */
export type SummaryRow = { term: string; text: string };

/** What is sent to the chain. Make it with `contractCall`, which checks name and arguments against the ABI. */
export type ContractCall = {
  address: Address;
  abi: Abi;
  functionName: string;
  args: readonly unknown[];
};

/**
 * One signed transaction: what it asks for, what the person reads, and what is sent, together in one file.
 *
 * - `records`: words that go to the dossier first. The call gets them back, each with its commitment, in this order.
 * - `summary`: the rows that say in words what will happen.
 * - `call`: the contract call.
 */
export type Transaction<Request> = {
  records?: (request: Request) => NewRecord[];
  summary: (request: Request, say: Say<"transactions">, format: Format) => SummaryRow[];
  call: (
    request: Request,
    config: Config,
    records: Pick<DossierRecord, "commitment">[],
  ) => ContractCall;
};
