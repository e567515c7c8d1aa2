import { Link } from "wouter";
import { useWords } from "../../../words/use-words.ts";

/** The way for a representative, who may have no role and no part in the programme. */
export function LookAlong() {
  const say = useWords("ownHelp");
  return (
    <p className="sc-quiet">
      {say("look.text")} <Link href="/approver">{say("look.link")}</Link>
    </p>
  );
}
