import type { LegalLabelsAnswer } from "../../../../protocol/wire/programme-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Decisions } from "./Decisions.tsx";
import { LimitsCard } from "./LimitsCard.tsx";
import { useLimits } from "./use-limits.ts";

/** Grenzen en besluit: what a resident may earn, and what the municipality decided that coins are by law. */
export default function LimitsPage() {
  const say = useWords("limits");
  const told = useAsk<LegalLabelsAnswer>("/api/v1/legal-labels");
  const limits = useLimits();
  return (
    <Screen title={say("title")} needs={told}>
      {({ decisions }) => (
        <>
          <p>{say("about")}</p>
          <Asked answer={limits}>{(stand) => <LimitsCard stand={stand} />}</Asked>
          <Decisions decisions={decisions} />
        </>
      )}
    </Screen>
  );
}
