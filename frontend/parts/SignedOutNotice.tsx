import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { ProblemError } from "../account/request.ts";
import { oldestOf } from "../data/standing-of.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { FailureNotice } from "./FailureNotice.tsx";

const OVER = new ProblemError("sign-in-needed");

/**
 * The session is over: what stands on the page is of then, and nothing new comes until somebody signs in, by the button here.
 *
 * Where a form says so, with a button that goes on there, only the moment stands here.
 *
 * @param onAgain Once they did, which takes this notice away.
 */
export function SignedOutNotice({ onAgain }: { onAgain: () => void }) {
  const say = useWords("shared");
  const { moment } = useFormat();
  const { session } = useAccount().parts;
  const isSaid = useSyncExternalStore(session.onSaid, session.isSaid);
  const at = oldestOf(useQueryClient().getQueryCache());
  return (
    <>
      {!isSaid && <FailureNotice error={OVER} again={onAgain} ofFrame />}
      {at !== undefined && <p>{say("notice.asOf", { moment: moment(Math.floor(at / 1000)) })}</p>}
    </>
  );
}
