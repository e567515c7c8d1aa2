import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useToldClaims } from "../use-claims.ts";
import { useWholeBook } from "../use-whole-book.ts";
import { ClaimItem } from "./ClaimItem.tsx";
import { foundClaims } from "./found-claims.ts";

/** Shown of what was found; the newest. */
const MOST = 50;

/** The claims whose reference, kind or code holds what somebody looks for. */
export function FoundClaims({ wanted }: { wanted: string }) {
  const say = useWords("creditor");
  const { address } = useAccount();
  const book = useWholeBook();
  const claims = useToldClaims([book]);
  const of = foundClaims(book, wanted, MOST);
  const answer = useAsk<DebtsAnswer>(`/index/creditors/${address}/debts?of=${of.join(",")}`, {
    enabled: of.length > 0,
  });
  if (book.loading || (of.length > 0 && answer.state === "loading")) return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;
  const debts = answer.state === "ready" && of.length > 0 ? answer.value.debts : [];
  if (debts.length === 0) return <Empty>{say("claims.notFound")}</Empty>;
  return (
    <>
      <ul className="sc-list">
        {debts.map((debt) => (
          <ClaimItem key={debt.id} debt={debt} claims={claims} />
        ))}
      </ul>
      {of.length === MOST && <p className="sc-quiet">{say("claims.narrower", { count: MOST })}</p>}
    </>
  );
}
