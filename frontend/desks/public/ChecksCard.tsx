import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { Card } from "../../parts/Card.tsx";
import { Picture } from "../../parts/Picture.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { roomCheck } from "./room-check.ts";

/** What has to hold between the totals, whether it does, and how that is seen. */
export function ChecksCard({ totals }: { totals: PublicAnswer }) {
  const say = useWords("public");
  return (
    <Card title={say("checks.title")}>
      <p>{say("checks.room")}</p>
      <RoomCheck totals={totals} />
      <p>{say("checks.issued")}</p>
      <p>{say("checks.burned")}</p>
      <p>{say("checks.again")}</p>
    </Card>
  );
}

/** The two figures, their day, and a mark. It compares what is told here: the line of the book has its own mark. */
function RoomCheck({ totals }: { totals: PublicAnswer }) {
  const say = useWords("public");
  const { date, money } = useFormat();
  const room = roomCheck(totals);
  if (!room) return <p>{say("checks.none")}</p>;
  const { check, of, at } = room;
  return (
    <>
      <p>
        {say(`checks.told.${of}`, {
          date: date(at),
          coins: money(room.coins),
          pledged: money(room.pledged),
        })}
      </p>
      <p
        className={`sc-check sc-check--${check}`}
        role={check === "mismatch" ? "alert" : undefined}
      >
        <Picture name={MARKS[check]} />
        {say(`checks.${check}`)}
      </p>
    </>
  );
}

const MARKS = { checked: "yes", mismatch: "warning", unknown: "clock" } as const;
