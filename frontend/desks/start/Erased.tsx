import { Link } from "wouter";
import type { Kept } from "../../../protocol/wire/rights-api.ts";
import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { GoodNotice } from "../../parts/GoodNotice.tsx";
import { KeptList } from "../../parts/KeptList.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";

/** What the first page says, alone, to who had everything about them erased: also what a law makes us keep. */
export default function Erased({ kept }: { kept: readonly Kept[] }) {
  const say = useWords("ownForms");
  const privacy = useWords("privacy");
  const isAll = kept.length === 0;
  return (
    <Screen title={say(isAll ? "erased.title" : "erased.title.kept")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <GoodNotice>{say(isAll ? "erased.text" : "erased.text.kept")}</GoodNotice>
          {!isAll && <KeptList kept={kept} />}
          {!isAll && <p>{privacy("erase.kept.how")}</p>}
          <p>{privacy("erase.stays")}</p>
          <Link href="/">{say("erased.link")}</Link>
        </>
      )}
    </Screen>
  );
}
