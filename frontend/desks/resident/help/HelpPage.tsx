import { Link } from "wouter";
import { useAccount } from "../../../account/AccountContext.ts";
import { WhySilent } from "../../../aloud/WhySilent.tsx";
import { NOTHING_TO_ASK, valueOf } from "../../../data/answer.ts";
import { useNamesTold } from "../../../data/use-names.ts";
import { useOnceTold } from "../../../data/use-once-told.ts";
import { Card } from "../../../parts/Card.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { leave } from "../../../transactions/leave.ts";
import { pause } from "../../../transactions/pause.ts";
import { resume } from "../../../transactions/resume.ts";
import { useWords } from "../../../words/use-words.ts";
import { isMentorAway } from "../plan/is-mentor-away.ts";
import { CardToKeep } from "../pocket/CardToKeep.tsx";
import { LookAlong } from "./LookAlong.tsx";
import { useWallet } from "../use-wallet.ts";

/**
 * Hulp: whom to call, how to check, and the button to stop, for a while or for good. It needs no index: whether somebody takes
 * part is what the chain said to the server, so that stopping and leaving are there when all else is away.
 */
export function HelpPage() {
  const say = useWords("resident");
  const help = useWords("ownHelp");
  const { identity, me, address } = useAccount();
  const { needs, names } = useWallet();
  const answer = valueOf(needs);
  const person = answer?.person;
  const told = useOnceTold(needs, useNamesTold());
  const mentor = names.nameOf(person?.mentor);
  const mentorAway = answer && isMentorAway(answer.person, answer.head.time);
  return (
    <Screen title={say("help.title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <Card title={help("help.mentor")}>
            {told.state === "loading" && <Waiting />}
            {told.state === "failed" && <p>{help("help.mentorUnknown")}</p>}
            {told.state === "ready" && (
              <p>
                {!told.value.person.mentor
                  ? help("help.noMentor")
                  : mentor
                    ? help("help.mentorIs", { name: mentor })
                    : help("help.mentorUnknown")}
              </p>
            )}
            {mentorAway && <p className="sc-notice">{say("mentorAway")}</p>}
          </Card>
          <Card title={help("help.marks")}>
            <p>{help("help.marksText")}</p>
            <p>{help("help.marksRed")}</p>
          </Card>
          {identity.kind === "passkey" && (
            <Card title={say("devices.title")}>
              <p>{say("devices.text")}</p>
              <p className="sc-buttons">
                <Link className="sc-button-link" href="/resident/devices">
                  {say("devices.title")}
                </Link>
              </p>
            </Card>
          )}
          <CardToKeep name={me.name} address={address} mentor={mentor ?? null} />
          <WhySilent />
          <LookAlong />
          <Card title={say("privacy.title")}>
            <p>{say("privacy.text")}</p>
            <p className="sc-buttons">
              <Link className="sc-button-link" href="/resident/my-data">
                {say("privacy.title")}
              </Link>
              {me.status !== "left" && (
                <Link className="sc-button-link" href="/resident/family">
                  {say("family.title")}
                </Link>
              )}
            </p>
          </Card>
          {me.status !== "left" && (
            <Card title={help("stop.title")}>
              <p>{help("stop.text")}</p>
              {me.status === "participating" && (
                <>
                  <p>{help("stop.pauseText")}</p>
                  <TransactionButton
                    key="pause"
                    transaction={pause}
                    request={true}
                    label={help("stop.pause")}
                    variant="secondary"
                  />
                </>
              )}
              {me.status === "paused" && (
                <TransactionButton
                  key="resume"
                  transaction={resume}
                  request={true}
                  label={say("paused.resume")}
                />
              )}
              <TransactionButton
                transaction={leave}
                request={true}
                label={help("stop.leave")}
                variant="tertiary"
                review
              />
            </Card>
          )}
        </>
      )}
    </Screen>
  );
}
