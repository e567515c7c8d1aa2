import { Link } from "wouter";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import { NOTHING_TO_ASK } from "../data/answer.ts";
import { Picture } from "../parts/Picture.tsx";
import { Screen } from "../parts/Screen.tsx";
import { useWords } from "../words/use-words.ts";
import { useRoleEnded } from "./use-role-ended.ts";

type Props = { me: Pick<MeAnswer, "roleUntil" | "written" | "status"> };

/** The page of a member of staff whose role does not hold now. Who takes part as a resident too finds the own coins from here. */
export function RoleEnded({ me }: Props) {
  const say = useWords("shared");
  const { title, text } = useRoleEnded(me);
  return (
    <Screen title={title} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p>{text}</p>
          {me.status !== "none" && <Link href="/resident">{say("toOwn")}</Link>}
        </>
      )}
    </Screen>
  );
}

/** The same above a page on which somebody was still at work: what was typed there stays to be copied. */
export function RoleEndedHere({ me }: Props) {
  const say = useWords("shared");
  const { title, text } = useRoleEnded(me);
  return (
    <div className="sc-notice sc-notice--problem" role="alert">
      <Picture name="warning" />
      <div>
        <p>
          <strong>{title}.</strong> {text}
        </p>
        <p>{say("roleEnded.keeps")}</p>
      </div>
    </div>
  );
}
