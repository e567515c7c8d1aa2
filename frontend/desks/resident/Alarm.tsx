import { Link } from "wouter";
import { useAccount } from "../../account/AccountContext.ts";
import { useLineCheck } from "../../check/use-line-check.ts";
import { valueOf } from "../../data/answer.ts";
import { useResident } from "../../data/use-resident.ts";
import { Picture } from "../../parts/Picture.tsx";
import { useWords } from "../../words/use-words.ts";

/** Warns on every screen when any of the newest lines does not match the chain, wherever it is shown. */
export function Alarm() {
  const say = useWords("resident");
  const { address } = useAccount();
  const lines = valueOf(useResident(address))?.lines ?? [];
  if (useLineCheck(lines) !== "mismatch") return null;
  return (
    <div className="sc-notice sc-notice--problem sc-alarm" role="alert">
      <Picture name="warning" />
      <p>
        <strong>{say("alarm.text")}</strong>{" "}
        <Link className="sc-way" href="/resident/happened">
          {say("alarm.link")}
        </Link>
      </p>
    </div>
  );
}
