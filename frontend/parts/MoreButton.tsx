import { AT_ONCE, type Pages } from "../data/use-pages.ts";
import { useWords } from "../words/use-words.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { PressButton } from "./PressButton.tsx";

type Props = {
  list: Pick<Pages<unknown>, "more" | "busy" | "failed">;
  /** How many are shown, and how many there are where that is known. */
  shown: number;
  of?: number | undefined;
  /** How many come at a press. */
  atOnce?: number;
};

/** Below a list that goes on: how far it is, and more at a press. Nothing where all is shown. */
export function MoreButton({ list: { more, busy, failed }, shown, of, atOnce = AT_ONCE }: Props) {
  const say = useWords("lists");
  if (!more) return null;
  const rest = of === undefined ? atOnce : Math.min(atOnce, Math.max(1, of - shown));
  return (
    <div className="sc-stack">
      {failed !== null && <FailureNotice error={failed} again={more} />}
      {of !== undefined && (
        <p className="sc-quiet" role="status">
          {say("shown", { shown, of })}
        </p>
      )}
      <div>
        <PressButton variant="secondary" off={busy && "busy"} onClick={more}>
          {say("more", { count: rest })}
        </PressButton>
      </div>
    </div>
  );
}
