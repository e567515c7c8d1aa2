import { Link } from "wouter";
import type { BookAccountsAnswer } from "../../../protocol/wire/index-answers.ts";
import { usePages } from "../../data/use-pages.ts";
import { Asked } from "../../parts/Asked.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { MoreButton } from "../../parts/MoreButton.tsx";
import { useWords } from "../../words/use-words.ts";

/** The accounts that people have, fifty more at a press. @param of How many there are. */
export function BookAccounts({ of }: { of: number }) {
  const say = useWords("reading");
  const list = usePages<BookAccountsAnswer>("/index/book/accounts");
  return (
    <Asked answer={list.needs}>
      {(pages) => {
        const accounts = pages.flatMap((page) => page.accounts);
        if (accounts.length === 0) return <Empty>{say("book.none")}</Empty>;
        return (
          <>
            <ul className="sc-list">
              {accounts.map((account) => (
                <li key={account}>
                  <Link className="sc-row-link" href={`/auditor/book/${account}`}>
                    <span className="sc-address">{account}</span>
                  </Link>
                </li>
              ))}
            </ul>
            <MoreButton list={list} shown={accounts.length} of={of} />
          </>
        );
      }}
    </Asked>
  );
}
