import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { NewsCard } from "../resident/my-data/NewsCard.tsx";

/** Nieuws, for who works here: a mail that somebody waits, and nothing else in it. */
export default function NewsPage() {
  const say = useWords("news");
  return (
    <Screen title={say("page")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("staff")}</p>
          <NewsCard />
        </>
      )}
    </Screen>
  );
}
