import { Link } from "wouter";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { useWords } from "../words/use-words.ts";
import { Screen } from "./Screen.tsx";

/**
 * The page of somebody who is not this desk's, or of an address that is nobody's: it says the same of both, so that nobody
 * learns who takes part. @param list Where one's own people stand.
 */
export function NotYours({ list }: { list: string }) {
  const say = useWords("notYours");
  return (
    <Screen title={say("title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{say("text")}</p>
          <p>{say("todo")}</p>
          <p>
            <Link className="sc-way" href={list}>
              {say("back")}
            </Link>
          </p>
        </>
      )}
    </Screen>
  );
}
