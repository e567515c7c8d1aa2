import { Link } from "wouter";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";

/** What the first page says, alone, to who had everything about them erased. */
export default function Erased() {
  const say = useWords("privacy");
  return (
    <Screen title={say("erased.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <GoodNotice>{say("erased.text")}</GoodNotice>
          <Link href="/">{say("erased.link")}</Link>
        </>
      )}
    </Screen>
  );
}
