import { useId, useState } from "react";
import { readClaimFile, type ClaimFile } from "../../../../protocol/claims/read-claim-file.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useNow } from "../../../data/use-now.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { agreementsInForce } from "../claims-in-book.ts";
import { useClaims } from "../use-claims.ts";
import { ReadFile } from "./ReadFile.tsx";
import { RefusedFile } from "./RefusedFile.tsx";

type Chosen = {
  name: string;
  file: ClaimFile;
  /** Counts up, so that a next file starts afresh. */ turn: number;
};

/** Claims from a file: read whole or not at all, shown as they were read, and only then registered. */
export function FilePage() {
  const say = useWords("creditor");
  const id = useId();
  const claims = useClaims();
  const now = useNow();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <Screen title={say("file.title")} needs={claims.needs} also={claims.also} wide>
      {(answer) => {
        const [agreement] = agreementsInForce(answer.agreements, now);
        if (!agreement) return <Empty>{say("register.noAgreement")}</Empty>;

        const choose = async (file: File | undefined) => {
          if (!file) return;
          const read = readClaimFile(new Uint8Array(await file.arrayBuffer()), {
            knownCodes: new Set(claims.codes.map((one) => one.code)),
            ...(claims.ownName !== undefined && { ownName: claims.ownName }),
            today: dayFromNow(0),
          });
          setChosen((before) => ({ name: file.name, file: read, turn: (before?.turn ?? 0) + 1 }));
        };
        return (
          <>
            <p>{say("file.about")}</p>
            <label htmlFor={id} className="sc-button-link sc-file">
              {say("file.choose")}
              <input
                id={id}
                className="ams-visually-hidden"
                type="file"
                accept=".csv,text/csv,text/plain"
                onChange={(event) => {
                  void choose(event.target.files?.[0]);
                  // The same file can be chosen again after it was mended.
                  event.target.value = "";
                }}
              />
            </label>
            {chosen?.file.kind === "refused" && (
              <RefusedFile name={chosen.name} problems={chosen.file.problems} />
            )}
            {chosen?.file.kind === "read" && (
              <ReadFile
                key={chosen.turn}
                name={chosen.name}
                reading={chosen.file.reading}
                read={chosen.file.claims}
                claims={claims}
                answer={answer}
                agreementId={agreement.id}
              />
            )}
          </>
        );
      }}
    </Screen>
  );
}
