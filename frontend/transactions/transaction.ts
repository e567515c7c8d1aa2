import type { Abi, Address } from "viem";
import type { Config, NewRecord } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Format } from "../words/use-format.ts";
import type { Room } from "../words/rooms.ts";
import type { Say } from "../words/use-words.ts";
import type { AbiName } from "./call-abi.ts";
import type { Hashing } from "./hashing.ts";

/** One line of what a person reads before they press: "Voor welke rekening" - "Waterbedrijf D". */
export type SummaryRow = { term: string; text: string };

/** What is sent to the chain. Make it with `contractCall`, which checks name and arguments against the ABI. */
export type ContractCall = {
  address: Address;
  /** By its name, so that a page does not bring all its functions; `callAbi` finds it. */
  abi: AbiName | Abi;
  functionName: string;
  args: readonly unknown[];
};

/** What is sent, and the words that go to the dossier before it. */
export type SignedCall<Request> = {
  records?: (request: Request) => NewRecord[];
  call: (
    request: Request,
    config: Config,
    records: Pick<DossierRecord, "commitment">[],
    hashing: Hashing,
  ) => ContractCall;
};

/**
 * One signed transaction: what it asks for, what the person reads, and what is sent, together in one file.
 *
 * - `records`: words that go to the dossier first. The call gets them back, each with its commitment, in this order.
 * - `summary`: the rows that say in words what will happen.
 * - `room`: the catalogue of those words, for a desk that keeps them in its own; `transactions` otherwise.
 * - `call`: the contract call. What it hashes is made by `hashing`, which comes with what signs.
 */
export type Transaction<Request, R extends Room = "transactions"> = SignedCall<Request> & {
  summary: (request: Request, say: Say<R>, format: Format) => SummaryRow[];
} & ("transactions" extends R ? { room?: undefined } : { room: R });
