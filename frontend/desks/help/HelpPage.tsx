import { lazy, Suspense } from "react";
import type { StaffRecoveriesAnswer } from "../../../protocol/wire/help-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useHelp } from "../../data/use-help.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { FreezeCard } from "./FreezeCard.tsx";
import { ChoiceCard } from "./paper/ChoiceCard.tsx";
import { PaperCard } from "./paper/PaperCard.tsx";
import { RecoveryCard } from "./RecoveryCard.tsx";

const StaffRecoveries = lazy(() => import("./StaffRecoveries.tsx"));

/** Everything that officials do for somebody's account: what runs first, then what ended. */
export default function HelpPage() {
  const say = useWords("recovery");
  const needs = useHelp();
  const isOffice = useAccount().me.role === "office";
  const told = useAsk<StaffRecoveriesAnswer>("/api/v1/staff-recoveries", { enabled: isOffice });
  const ofStaff = valueOf(told)?.recoveries.length ? valueOf(told) : undefined;
  return (
    <Screen title={say("title")} needs={needs}>
      {({ now, recoveries, papers, choices, freezes }) => (
        <>
          <p>{say("text")}</p>
          {isOffice && told.state !== "ready" ? (
            <Asked answer={told}>{() => null}</Asked>
          ) : (
            !ofStaff &&
            recoveries.length + papers.length + choices.length + freezes.length === 0 && (
              <Empty>{say("none")}</Empty>
            )
          )}
          <ul className="sc-list">
            {ofStaff && (
              <Suspense fallback={null}>
                <StaffRecoveries {...ofStaff} />
              </Suspense>
            )}
            {[...recoveries]
              .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
              .map((one) => (
                <li key={`${one.resident} ${one.proposedAt} ${one.keysHash}`}>
                  <RecoveryCard recovery={one} now={now} />
                </li>
              ))}
            {[...papers]
              .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
              .map((one) => (
                <li key={`${one.resident} ${one.stepId}`}>
                  <PaperCard step={one} now={now} />
                </li>
              ))}
            {[...choices]
              .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
              .map((one) => (
                <li key={one.id}>
                  <ChoiceCard choice={one} now={now} />
                </li>
              ))}
            {freezes.map((one) => (
              <li key={`${one.resident} ${one.frozenAt}`}>
                <FreezeCard freeze={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
