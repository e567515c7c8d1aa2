import type { PublicAnswer, PublicFigure } from "../../../protocol/wire/index-answers.ts";
import { Card } from "../../parts/Card.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { UNITS } from "./open-data.ts";

const FIGURES = Object.keys(UNITS) as PublicFigure[];

/** The totals, each with its day, or that too few people are behind one. */
export function FiguresCard({ totals }: { totals: PublicAnswer }) {
  const say = useWords("public");
  const { date } = useFormat();
  return (
    <Card title={say("totals.title")}>
      <p>{say("totals.text")}</p>
      <Rows
        rows={FIGURES.map((name) => {
          const figure = totals.figures[name];
          const of = UNITS[name];
          return {
            term: say(name),
            text: figure ? (
              <>
                {of ? <Money cents={figure.value} of={of} /> : figure.value}{" "}
                <span className="sc-quiet">{say("at", { date: date(figure.at) })}</span>
              </>
            ) : (
              say("few")
            ),
          };
        })}
      />
      <p className="sc-quiet">{say("totals.places")}</p>
    </Card>
  );
}
