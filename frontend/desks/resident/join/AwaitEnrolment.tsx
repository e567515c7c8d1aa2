import type { Hex } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { ThreeWords } from "../../../parts/ThreeWords.tsx";
import { useWords } from "../../../words/use-words.ts";

/** After an invitation was used: the words to compare, until the office has enrolled. It goes on by itself. */
export function AwaitEnrolment({ invitation }: { invitation: Hex }) {
  const say = useWords("joining");
  const { address } = useAccount();
  return (
    <Screen title={say("await.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("await.text")}</p>
          <ThreeWords account={address} invitation={invitation} />
          <p>{say("await.different")}</p>
          <p className="sc-quiet">{say("await.then")}</p>
        </>
      )}
    </Screen>
  );
}
