import { useAccount } from "../../../account/AccountContext.ts";
import { Bar } from "../../../parts/Bar.tsx";
import { Card } from "../../../parts/Card.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { valueOf } from "../../../data/answer.ts";
import type { TermRoom } from "./earn-room.ts";
import type { StatementLine } from "./statement-lines.ts";
import { useEarnRoom } from "./use-earn-room.ts";

type Props = { name: string | null; now: number; lines: readonly StatementLine[] };

/** What may still be earned this month and this year, and a letter that says so, for who asks. */
export function EarnCard({ name, now, lines }: Props) {
  const say = useWords("pocket");
  const { language } = useLanguage();
  const { ask } = useAccount();
  const room = valueOf(useEarnRoom());
  if (!room) return null;

  const send = async () => {
    const { printEarnLetter } = await import("./print-own-papers.ts");
    await printEarnLetter(room, lines, ask, { language, name, now });
  };
  return (
    <Card title={say("earn.title")}>
      {room.month || room.year ? (
        <>
          <Meter term="month" room={room.month} />
          <Meter term="year" room={room.year} />
          <p className="sc-quiet">{say("earn.later")}</p>
        </>
      ) : (
        <p>{say("earn.unlimited")}</p>
      )}
      <SendButton
        label={say("earn.letter")}
        variant="secondary"
        send={send}
        doneText={say("made")}
      />
    </Card>
  );
}

function Meter({ term, room }: { term: "month" | "year"; room: TermRoom }) {
  const say = useWords("pocket");
  const { money } = useFormat();
  if (!room) return <p>{say(`earn.${term}.unlimited`)}</p>;
  return (
    <div>
      <p>{say(`earn.${term}`, { left: money(room.left), limit: money(room.limit) })}</p>
      <Bar value={Number(room.used)} max={Number(room.limit)} />
    </div>
  );
}
