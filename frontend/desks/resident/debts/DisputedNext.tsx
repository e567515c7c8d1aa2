import { useWords } from "../../../words/use-words.ts";

/** What happens with a bill that is not right, and whom to ask; nothing of it stops what has to be paid, unless it is paused. */
export function DisputedNext({ paused }: { paused: boolean }) {
  const say = useWords("resident");
  return (
    <>
      <p>{say("disputed.next")}</p>
      <p>{say("disputed.ask")}</p>
      {!paused && <p>{say("offer.goOnPaying")}</p>}
    </>
  );
}
