import { lazy, Suspense, useState } from "react";
import type { ResidentAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { valueOf } from "../../../data/answer.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Balance } from "../coins/Balance.tsx";
import { GoodNews } from "../debts/GoodNews.tsx";
import { newerNo } from "../debts/newer-no.ts";
import { newestYes } from "../debts/newest-yes.ts";
import { paidSteps, stepsOf } from "../plan/steps.ts";
import { useWallet } from "../use-wallet.ts";
import { LatestReward } from "./LatestReward.tsx";
import { newestUndo } from "./newest-undo.ts";
import { NextToZero } from "./NextToZero.tsx";
import { SaidNo } from "./SaidNo.tsx";
import { tasksOf } from "./tasks-of.ts";
import { Tasks } from "./Tasks.tsx";
import { Undone } from "./Undone.tsx";

const PausedNotice = lazy(async () => ({
  default: (await import("./PausedNotice.tsx")).PausedNotice,
}));
const OfficeAnswered = lazy(async () => ({
  default: (await import("./OfficeAnswered.tsx")).OfficeAnswered,
}));
const StillHere = lazy(async () => ({ default: (await import("./StillHere.tsx")).StillHere }));

/** Begin: what I have, why, what I can do now, and which bill can go first. */
export function BeginPage() {
  const say = useWords("resident");
  const { needs, records, letters, names } = useWallet();
  return (
    <Screen title={say("begin.title")} needs={needs}>
      {(resident) => {
        const { person, plans, debts, offers, lines, head } = resident;
        const no = newerNo(offers, head.time);
        const steps = stepsOf(plans, records);
        const newest = paidSteps(steps)[0];
        const undone = newestUndo(steps, head.time);
        return (
          <>
            <Announced resident={resident} records={records} />
            <Suspense>
              <OfficeAnswered />
            </Suspense>
            {person.status !== "participating" && (
              <Suspense fallback={<Waiting />}>
                <PausedNotice status={person.status} honouredUntil={person.honouredUntil} />
              </Suspense>
            )}
            {undone && <Undone step={undone} {...{ records, names }} />}
            {no && <SaidNo offer={no} names={names} />}
            {newestYes(offers, head.time) && (
              <GoodNews {...{ offers, debts, names, records, lines }} now={head.time} />
            )}
            <Balance person={person} head={head} />
            {newest && <LatestReward step={newest} {...{ records, names }} />}
            <Tasks
              tasks={tasksOf(resident, valueOf(letters) ?? [])}
              isAll={letters.state === "ready"}
            />
            {person.status !== "left" && (
              <NextToZero {...{ debts, records, names }} now={head.time} />
            )}
          </>
        );
      }}
    </Screen>
  );
}

type AnnouncedProps = { resident: ResidentAnswer; records: readonly DossierRecord[] };

/** An end that the office announced; it stays where the resident stopped it while this page stood open. */
function Announced({ resident: { person, lines }, records }: AnnouncedProps) {
  const [seen, setSeen] = useState(false);
  if (person.end && !seen) setSeen(true);
  if (!seen || person.status === "left") return null;
  return (
    <Suspense>
      <StillHere end={person.end} lines={lines} records={records} />
    </Suspense>
  );
}
