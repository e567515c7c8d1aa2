import { Link } from "wouter";
import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { PaperChoice, PaperChoiceChange } from "../../../../protocol/wire/help-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { letterRows } from "../../help/paper/letter-rows.ts";
import { choiceName } from "../../help/paper/paper-choices.ts";
import { valueOf } from "../../../data/answer.ts";
import { useWallet } from "../use-wallet.ts";

type Props = { choice: PaperChoice; now: Seconds };

/** A yes or no from paper on the resident's own phone: what it is about, from when, and Stop. */
export default function OwnChoice({ choice, now }: Props) {
  const say = useWords("ownPhone");
  const sayPaper = useWords("paper");
  const sayPrivacy = useWords("privacy");
  const sayResident = useWords("resident");
  const format = useFormat();
  const { ask, parts } = useAccount();
  const { letters } = useWallet();
  const { id, matter, answer, readyAt, end } = choice;
  const called = choiceName(matter);
  const question =
    called === null
      ? say("paper.unknown")
      : called === "letter"
        ? sayResident("letter.question")
        : sayPrivacy(`sharing.${called}`);
  const onPaper = sayPaper(`answer.${answer}`);
  const letter =
    matter.kind === "letter"
      ? valueOf(letters)?.find((one) => one.id === matter.letter)
      : undefined;
  const stop = async () => {
    const body: PaperChoiceChange = { change: "stop" };
    await ask(`/api/v1/paper-choices/${id}`, { method: "PUT", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  if (end) {
    const moment = format.moment(end.at);
    const what = `${question} ${onPaper}`;
    return (
      <>
        <GoodNotice>{say(`paper.ended.${end.how}`, { what, moment })}</GoodNotice>
        {end.how === "performed" && (
          <p>
            <Link
              className="sc-way"
              href={matter.kind === "letter" ? "/resident/debts" : "/resident/my-data"}
            >
              {say("paper.change")}
            </Link>
          </p>
        )}
      </>
    );
  }
  return (
    <Card title={say("paper.title")} strong>
      <p role="alert">
        <Picture name="warning" /> <strong>{question}</strong>
      </p>
      <Rows
        rows={[
          { term: sayPaper("answer.title"), text: onPaper },
          ...(letter ? letterRows(letter, sayPaper, format) : []),
        ]}
      />
      {readyAt === null ? (
        <p>{say("paper.notYet")}</p>
      ) : (
        <p>{say(readyAt > now ? "paper.from" : "paper.now", { moment: format.moment(readyAt) })}</p>
      )}
      <p>{say("paper.isItYou")}</p>
      <div className="sc-big">
        <SendButton label={say("stop")} send={stop} doneText={say("paper.stop.done")} />
      </div>
    </Card>
  );
}
