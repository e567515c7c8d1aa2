import { useMemo } from "react";
import { Link } from "wouter";
import type { Claim } from "../../../../protocol/claims/claim.ts";
import type { ClaimFileReading } from "../../../../protocol/claims/read-claim-file.ts";
import { Card } from "../../../parts/Card.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { MOST_LINES, registerClaims } from "../../../transactions/register-claims.ts";
import { useInTurns, type Send } from "../../../transactions/use-in-turns.ts";
import { useWords } from "../../../words/use-words.ts";
import type { MatchCode } from "../claim-words.ts";
import { LinesTable } from "./LinesTable.tsx";
import { RegisterAll } from "./RegisterAll.tsx";
import { registerLines } from "./register-lines.ts";
import { lineAt, requestsOf, sortClaims } from "./sort-claims.ts";

type Props = {
  name: string;
  reading: ClaimFileReading;
  read: readonly Claim[];
  codes: readonly MatchCode[];
  known: ReadonlySet<string>;
  agreementId: number;
};

/** "Zo lezen wij het": how the file was understood, each line, and the button that registers what is new. */
export function ReadFile({ name, reading, read, codes, known, agreementId }: Props) {
  const say = useWords("creditor");
  const { progress, start, stop } = useInTurns();
  const sorted = useMemo(() => sortClaims(read, known), [read, known]);
  const requests = useMemo(
    () => requestsOf(sorted, codes, agreementId),
    [sorted, codes, agreementId],
  );
  /** Registers from this place on as many as go together. */
  const register = (_: unknown, place: number, send: Send) =>
    registerLines(requests.slice(place, place + MOST_LINES), (claims) =>
      send(registerClaims, { agreementId, claims }),
    );
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
      {sorted.some(({ state }) => state === "known") && (
        <p>
          {say("file.knownChanged")}{" "}
          <Link className="sc-row-link" href="/creditor/changes">
            {say("file.changes")}
          </Link>
        </p>
      )}
      <RegisterAll
        progress={progress}
        total={requests.length}
        nextLine={lineAt(sorted, progress.done)}
        onRegister={() => void start(requests, register)}
        onStop={stop}
      />
    </Card>
  );
}

function separatorOf({ separator }: ClaimFileReading) {
  return ({ ";": "semicolon", ",": "comma", "\t": "tab" } as const)[separator];
}

function decimalOf({ decimal }: ClaimFileReading) {
  if (decimal === null) return "none";
  return decimal === "," ? "comma" : "point";
}
