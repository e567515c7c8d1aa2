import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { OfferRow } from "../../../../protocol/wire/index-answers.ts";
import { confirmedOf } from "../../../receipts/confirmed-of.ts";
import { ReceiptButton } from "../../../receipts/ReceiptButton.tsx";

type Props = { offer: OfferRow; claim: DossierRecord<"claim">; creditor: string };

/** The receipt of a creditor's yes, for the resident to keep: the same paper as the creditor's. */
export default function OwnReceipt({ offer, claim, creditor }: Props) {
  const [one] = confirmedOf({ offers: [offer], debts: [] }, [claim]);
  return one ? <ReceiptButton one={one} claim={claim} sender={creditor} /> : null;
}
