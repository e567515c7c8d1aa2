import { lazy, Suspense } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import type { Seconds } from "../../../../protocol/wire/basics.ts";
import { valueOf } from "../../../data/answer.ts";
import { useHelp } from "../../../data/use-help.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { paperNotices } from "./paper-notices.ts";

/** What knows every step: loaded only when one waits or was done. */
const OwnPaper = lazy(() => import("./OwnPaper.tsx"));
const OwnChoice = lazy(() => import("./OwnChoice.tsx"));

/** A step from paper that waits for this resident, or for somebody of the household; and how it ended. */
export default function PaperNotice() {
  const { address } = useAccount();
  const help = valueOf(useHelp());
  if (!help) return null;
  const { own, choices, others, chosen } = paperNotices(help, address);
  if (own.length + choices.length + others + chosen.length === 0) return null;
  return (
    <div className="sc-own-phone sc-stack">
      {own.map((step) => (
        <Suspense key={step.stepId} fallback={null}>
          <OwnPaper step={step} now={help.now} />
        </Suspense>
      ))}
      {choices.map((choice) => (
        <Suspense key={choice.id} fallback={null}>
          <OwnChoice choice={choice} now={help.now} />
        </Suspense>
      ))}
      {others > 0 && <Housemate />}
      {chosen.map((at, place) => (
        <HousemateChose key={place} at={at} />
      ))}
    </div>
  );
}

function Housemate() {
  const say = useWords("ownPhone");
  return (
    <p className="sc-notice sc-notice--problem" role="alert">
      <Picture name="warning" />
      {say("paper.housemate")}
    </p>
  );
}

function HousemateChose({ at }: { at: Seconds }) {
  const say = useWords("ownPhone");
  const { moment } = useFormat();
  return (
    <p className="sc-notice" role="status">
      <Picture name="eye" />
      {say("paper.housemateChose", { moment: moment(at) })}
    </p>
  );
}
