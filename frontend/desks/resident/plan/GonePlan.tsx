import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";

/** A proposal that went away while the resident was answering it, and why: in another tab, by the mentor, or by its time. */
export function GonePlan({ plan }: { plan: PlanRow }) {
  const say = useWords("resident");
  const { status } = plan;
  const waits = status === "proposed" || status === "awaitsSecond";
  return (
    <p className="sc-notice" role="status">
      <Picture name="back" />
      {say(`proposal.gone.${waits ? "lapsed" : status}`)}
    </p>
  );
}
