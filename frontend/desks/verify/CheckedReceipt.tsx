import { useQuery } from "@tanstack/react-query";
import { PARTS } from "../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../protocol/money/sum-of-parts.ts";
import {
  readReceiptCode,
  receiptLinesProblem,
  type ReceiptLinesProblem,
} from "../../../protocol/receipts/receipt-code.ts";
import { ProblemError } from "../../account/request.ts";
import { useConfig } from "../../config/ConfigContext.ts";
import { Card } from "../../parts/Card.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useLanguage } from "../../words/Language.tsx";
import { useWords } from "../../words/use-words.ts";
import { checkReceipt } from "./check-receipt.ts";

/** What the chain says of a receipt, beside the words that its code holds. */
export function CheckedReceipt({ code }: { code: string }) {
  const say = useWords("verify");
  const { moment, isoDate } = useFormat();
  const { locale } = useLanguage();
  const config = useConfig();
  const receipt = readReceiptCode(code);
  const query = useQuery({
    queryKey: ["receipt", code],
    queryFn: () => checkReceipt(receipt!, config),
    enabled: receipt !== null,
    retry: false,
  });
  const { error } = query;
  const sayProblem = (problem: ReceiptLinesProblem | null) => {
    if (problem === null) return say("half.text");
    if (problem.kind === "cut") return say("half.end", { line: problem.line });
    const { kind, lines } = problem;
    const listed = new Intl.ListFormat(locale).format(lines.map(String));
    return say(`half.${kind}`, { lines: listed, count: lines.length });
  };
  const isWrong = error instanceof ProblemError && error.problem === "not-found";
  // A code that was copied badly says nothing of the receipt.
  if (receipt === null) {
    return (
      <Card title={say("half.title")}>
        <p role="alert">{sayProblem(receiptLinesProblem(code))}</p>
      </Card>
    );
  }
  if (isWrong) {
    return (
      <Card title={say("wrong.title")} alarm>
        <p role="alert">{say("wrong.text")}</p>
      </Card>
    );
  }
  if (error) return <FailureNotice error={error} again={() => void query.refetch()} />;
  if (!query.data) return <Waiting />;
  const { creditor, at, taken, burned, offerId, block } = query.data;
  const parts = readParts(taken);
  const { reference, kind, peildatum } = receipt.content;
  return (
    <Card title={say("right.title")} strong>
      <GoodNotice>{say("right.text")}</GoodNotice>
      <Rows
        rows={[
          { term: say("creditor"), text: creditor ?? say("unknown") },
          { term: say("day"), text: moment(at) },
          { term: say("taken"), text: <Money cents={sumOfParts(parts)} of="euros" /> },
          ...PARTS.filter((part) => parts[part] > 0n).map((part) => ({
            term: say(`part.${part}`),
            text: <Money cents={parts[part]} of="euros" />,
          })),
          { term: say("burned"), text: <Money cents={burned} of="coins" /> },
          { term: say("reference"), text: reference },
          { term: say("kind"), text: kind },
          { term: say("peildatum"), text: isoDate(peildatum) },
          { term: say("offer"), text: `${offerId}` },
        ]}
      />
      <p>{say("compare")}</p>
      <details className="sc-more">
        <summary>{say("how.title")}</summary>
        <p>{say("how.text")}</p>
        <p className="sc-proof">{say("how.line", { block, tx: receipt.transaction })}</p>
      </details>
    </Card>
  );
}
