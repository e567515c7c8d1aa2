import { useAsk } from "../../data/use-ask.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Screen } from "../../parts/Screen.tsx";
import type { BookAnswer } from "../../../protocol/wire/index-answers.ts";
import { useWords } from "../../words/use-words.ts";
import { AfterReason } from "./AfterReason.tsx";
import { BookAccounts } from "./BookAccounts.tsx";
import { useLooks } from "./use-looks.ts";

/** Het boek: which accounts there are, without names and figures; each opens after a reason of its own. */
export function BookPage() {
  const say = useWords("reading");
  return (
    <Screen title={say("book.title")} needs={useLooks()}>
      {({ looks }) => (
        <>
          <p>{say("book.text")}</p>
          <AfterReason about={null} looks={looks}>
            <Book />
          </AfterReason>
        </>
      )}
    </Screen>
  );
}

function Book() {
  const say = useWords("reading");
  return (
    <Asked answer={useAsk<BookAnswer>("/index/book")}>
      {({ people, staff, funds, agreements }) => (
        <>
          <p>
            {say("book.counts", {
              people,
              staff: staff.length,
              funds: funds.length,
              agreements: agreements.length,
            })}
          </p>
          <BookAccounts of={people} />
        </>
      )}
    </Asked>
  );
}
