import { Link } from "wouter";
import type { OwnObjectionsAnswer } from "../../../../protocol/wire/rights-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { OBJECTIONS, OBJECTIONS_ASKED } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNow } from "../../../data/use-now.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { isAnswered } from "./is-answered.ts";

/** For a week: the office answered what this resident did not agree with, and where that stands. */
export function OfficeAnswered() {
  const say = useWords("voice");
  const now = useNow();
  const answer = useAsk<OwnObjectionsAnswer>(OBJECTIONS, OBJECTIONS_ASKED);
  if (!isAnswered(valueOf(answer)?.objections ?? [], now)) return null;
  return (
    <div className="sc-notice" role="status">
      <Picture name="bill" />
      <p>
        {say("answered.text")}{" "}
        <Link className="sc-way" href="/resident/my-data">
          {say("answered.link")}
        </Link>
      </p>
    </div>
  );
}
