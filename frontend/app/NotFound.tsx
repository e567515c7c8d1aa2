import { Link } from "wouter";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/use-words.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const say = useWords("shared");
  return (
    <Screen title={say("notFound.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <Link className="sc-button-link" href="/">
          {say("notFound.link")}
        </Link>
      )}
    </Screen>
  );
}
