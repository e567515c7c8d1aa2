import { Link } from "wouter";
import type { BookAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAsk } from "../../data/use-ask.ts";
import { Empty } from "../../parts/Empty.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useWords } from "../../words/use-words.ts";
import { AfterReason } from "./AfterReason.tsx";
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
            <Accounts />
          </AfterReason>
        </>
      )}
    </Screen>
  );
}

function Accounts() {
  const say = useWords("reading");
  const answer = useAsk<BookAnswer>("/index/book");
  if (answer.state === "loading") return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;
  const { accounts, staff, funds, agreements } = answer.value;
  return (
    <>
      <p>
        {say("book.counts", {
          people: accounts.length,
          staff: staff.length,
          funds: funds.length,
          agreements: agreements.length,
        })}
      </p>
      {accounts.length === 0 && <Empty>{say("book.none")}</Empty>}
      <ul className="sc-list">
        {accounts.map((account) => (
          <li key={account}>
            <Link className="sc-row-link" href={`/auditor/book/${account}`}>
              <span className="sc-address">{account}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
