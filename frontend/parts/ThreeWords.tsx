import { useQuery } from "@tanstack/react-query";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { answerOf } from "../data/answer.ts";
import { threeWordsQuery } from "../data/three-words-query.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { Waiting } from "./Waiting.tsx";

/**
 * The three words of a joining, made here of the account and the invitation that this screen knows. They are Dutch on
 * every screen: both people read them to each other.
 */
export function ThreeWords({ account, invitation }: { account: Address; invitation: Hex }) {
  const answer = answerOf(useQuery(threeWordsQuery(account, invitation)));
  if (answer.state === "loading") return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;
  return (
    <p className="sc-three-words" lang="nl" translate="no">
      {answer.value.join(" · ")}
    </p>
  );
}
