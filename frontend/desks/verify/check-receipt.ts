import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type { Receipt } from "../../../protocol/receipts/receipt-code.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { ReceiptAnswer, ReceiptRequest } from "../../../protocol/wire/receipts-api.ts";
import { request } from "../../account/request.ts";

/** What of a receipt goes to the server: the commitment of its words, computed here; never the words or the salt. */
export function receiptRequest(
  { transaction, salt, record, version, content }: Receipt,
  { chainId, contracts }: Pick<Config, "chainId" | "contracts">,
): ReceiptRequest {
  const contract = contracts.DebtRegister;
  const claim = { salt, chainId, contract, record, version, kind: "claim", content };
  return { transaction, commitment: commitmentOf(claim) };
}

/** Asks what the chain says of it. @throws ProblemError "not-found" where it says something else. */
export function checkReceipt(receipt: Receipt, config: Config): Promise<ReceiptAnswer> {
  const body = receiptRequest(receipt, config);
  return request<ReceiptAnswer>("/api/v1/receipts/check", { method: "POST", body });
}
