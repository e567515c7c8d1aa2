import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { ClaimWords } from "../claim-words.ts";
import { useToldClaims } from "../use-claims.ts";
import { useWholeBook } from "../use-whole-book.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import { foundClaims } from "./found-claims.ts";

/** Shown of what was found; the newest. */
const MOST = 50;

/** The claims whose reference, kind or code holds what somebody looks for. */
export function FoundClaims({ wanted }: { wanted: string }) {
  return <Asked answer={useWholeBook()}>{(book) => <FoundIn book={book} wanted={wanted} />}</Asked>;
}

function FoundIn({ book, wanted }: { book: ClaimWords; wanted: string }) {
  const say = useWords("creditor");
  const { address } = useAccount();
  const claims = useToldClaims([book]);
  const of = foundClaims(book, wanted, MOST);
  const answer = useAsk<DebtsAnswer>(`/index/creditors/${address}/debts?of=${of.join(",")}`, {
    enabled: of.length > 0,
  });
  const none = <Empty>{say("claims.notFound")}</Empty>;
  if (of.length === 0) return none;
  return (
    <Asked answer={answer}>
      {({ debts }) =>
        debts.length === 0 ? (
          none
        ) : (
          <>
            <ul className="sc-list">
              {debts.map((debt) => (
                <ClaimItem key={debt.id} debt={debt} claims={claims} />
              ))}
            </ul>
            {of.length === MOST && (
              <p className="sc-quiet">{say("claims.narrower", { count: MOST })}</p>
            )}
          </>
        )
      }
    </Asked>
  );
}
