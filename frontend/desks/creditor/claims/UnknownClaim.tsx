import { Link } from "wouter";
import { Empty } from "../../../parts/Empty.tsx";
import { useWords } from "../../../words/use-words.ts";

/** What stands where a claim is not this creditor's, or is none, with the way back. */
export function UnknownClaim() {
  const say = useWords("creditor");
  return (
    <>
      <Empty>{say("claim.unknown")}</Empty>
      <p>
        <Link className="sc-way" href="/creditor/claims">
          {say("claim.back")}
        </Link>
      </p>
    </>
  );
}
