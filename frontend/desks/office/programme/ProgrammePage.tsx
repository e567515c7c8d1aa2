import { useScales } from "../../../bridge/use-scales.ts";
import { useActivities } from "../../../data/use-activities.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { ActivitiesCard } from "./ActivitiesCard.tsx";
import { ScaleCard } from "./ScaleCard.tsx";

/** What the programme says itself: what there is to do in the neighbourhood, and in which words a bridge is filled in. */
export default function ProgrammePage() {
  const say = useWords("activities");
  const activities = useActivities();
  const scales = useScales();
  return (
    <Screen title={say("office.title")} needs={activities}>
      {(value) => (
        <>
          <ActivitiesCard activities={value.activities} />
          <Asked answer={scales.answer}>{() => <ScaleCard scale={scales.newest} />}</Asked>
        </>
      )}
    </Screen>
  );
}
