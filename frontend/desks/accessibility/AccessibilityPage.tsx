import { NOTHING_TO_ASK } from "../../data/answer.ts";
import { Card } from "../../parts/Card.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

/** The day on which what stands here was last compared with what is tested, in seconds since 1970. */
const UPDATED = Date.UTC(2026, 10, 23) / 1000;

/** The day on which tasks were last done with a screen reader (docs/listening.md). */
const LISTENED = Date.UTC(2026, 10, 23) / 1000;

const TESTED = ["axe", "arabic", "colours", "width", "words"] as const;
const UNTESTED = ["people", "readers", "keyboard", "phones", "letters"] as const;
const KNOWN = ["languages", "letters", "tables", "readers", "aloud"] as const;

/** Toegankelijkheidsverklaring: what was tested, what was not, what is wrong, and where to say that something fails. */
export default function AccessibilityPage() {
  const say = useWords("accessibility");
  const { date } = useFormat();
  return (
    <Screen title={say("title")} needs={NOTHING_TO_ASK}>
      {() => (
        <>
          <p className="sc-lead">{say("lead")}</p>
          <Card title={say("state.title")}>
            <p>{say("state.norm")}</p>
            <p>{say("state.partly")}</p>
            <p>{say("state.own")}</p>
            <p>{say("state.listened", { date: date(LISTENED) })}</p>
            <p className="sc-quiet">{say("state.date", { date: date(UPDATED) })}</p>
          </Card>
          <Card title={say("tested.title")}>
            <Points said={TESTED.map((one) => say(`tested.${one}`))} />
          </Card>
          <Card title={say("untested.title")}>
            <Points said={UNTESTED.map((one) => say(`untested.${one}`))} />
          </Card>
          <Card title={say("known.title")}>
            <Points said={KNOWN.map((one) => say(`known.${one}`))} />
          </Card>
          <Card title={say("help.title")}>
            <p>{say("help.tell")}</p>
            <p>{say("help.other")}</p>
            <p>{say("help.practice")}</p>
            <p>{say("help.ombudsman")}</p>
          </Card>
        </>
      )}
    </Screen>
  );
}

function Points({ said }: { said: readonly string[] }) {
  return (
    <ul className="sc-points">
      {said.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
