import type { Claim } from "../../../../protocol/claims/claim.ts";
import type { ClaimFileReading } from "../../../../protocol/claims/read-claim-file.ts";
import type { CreditorAnswer } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useWords } from "../../../words/use-words.ts";
import { claimsByReference } from "../claims-in-book.ts";
import type { Claims } from "../use-claims.ts";
import { LinesTable } from "./LinesTable.tsx";
import { RegisterAll } from "./RegisterAll.tsx";
import { requestOf, sortClaims } from "./sort-claims.ts";
import { useRegisterAll } from "./use-register-all.ts";

type Props = {
  name: string;
  reading: ClaimFileReading;
  read: readonly Claim[];
  claims: Claims;
  answer: CreditorAnswer;
  agreementId: number;
};

/** "Zo lezen wij het": how the file was understood, each line, and the button that registers what is new. */
export function ReadFile({ name, reading, read, claims, answer, agreementId }: Props) {
  const say = useWords("creditor");
  const { progress, registerAll, stop } = useRegisterAll();
  const inBook = claimsByReference(answer.debts, claims.records);
  const sorted = sortClaims(read, new Set(inBook.keys()));
  const left = sorted
    .filter(({ claim, state }) => state === "new" && !progress.done.includes(claim.reference))
    .flatMap(({ claim }) => requestOf(claim, claims.codes, agreementId) ?? []);
  return (
    <Card title={say("file.read", { name })}>
      <Rows
        rows={[
          { term: say("file.separator"), text: say(`file.separator.${separatorOf(reading)}`) },
          { term: say("file.decimal"), text: say(`file.decimal.${decimalOf(reading)}`) },
          { term: say("file.dates"), text: say(`file.dates.${reading.dateStyle ?? "none"}`) },
          { term: say("file.encoding"), text: say(`file.encoding.${reading.encoding}`) },
        ]}
      />
      <LinesTable sorted={sorted} done={progress.done} />
      <RegisterAll
        progress={progress}
        left={left.length}
        onRegister={() => void registerAll(left)}
        onStop={stop}
      />
    </Card>
  );
}

function separatorOf({ separator }: ClaimFileReading) {
  return separator === ";" ? "semicolon" : "comma";
}

function decimalOf({ decimal }: ClaimFileReading) {
  if (decimal === null) return "none";
  return decimal === "," ? "comma" : "point";
}
