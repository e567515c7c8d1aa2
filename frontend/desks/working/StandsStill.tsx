import { useWords } from "../../words/use-words.ts";
import { PartCard } from "./PartCard.tsx";
import type { ToldPart } from "./parts-told.ts";

/** The part that keeps everything else from being told: what that means, what to do, and why nothing is said of the rest. */
export function StandsStill({ told }: { told: ToldPart }) {
  const say = useWords("working");
  return (
    <>
      <p className="sc-lead" role="status">
        {say("sum.bad", { count: 1 })}
      </p>
      <PartCard told={told} purse={undefined} />
      <p>{say("rest")}</p>
    </>
  );
}
