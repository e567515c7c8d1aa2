import { lazy, Suspense } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useHelp } from "../../../data/use-help.ts";
import { Picture } from "../../../parts/Picture.tsx";
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
  const { own, choices, others } = paperNotices(help, address);
  if (own.length + choices.length + others === 0) return null;
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
