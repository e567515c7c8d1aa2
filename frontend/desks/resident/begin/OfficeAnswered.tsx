import { Link } from "wouter";
import { valueOf } from "../../../data/answer.ts";
import { useNow } from "../../../data/use-now.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOwnObjections } from "../my-data/use-own-objections.ts";
import { isAnswered } from "./is-answered.ts";

/** For a week: the office answered what this resident did not agree with, and where that stands. */
export function OfficeAnswered() {
  const say = useWords("voice");
  const now = useNow();
  if (!isAnswered(valueOf(useOwnObjections())?.objections ?? [], now)) return null;
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
