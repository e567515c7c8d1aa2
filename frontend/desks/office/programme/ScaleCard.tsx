import type { NewBridgeScale } from "../../../../protocol/wire/programme-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import type { Scale } from "../../../bridge/scale-words.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { readLevels } from "./read-levels.ts";

/** In which words resident and mentor say where somebody stands, and saying it in others from now on. */
export function ScaleCard({ scale }: { scale: Scale }) {
  const say = useWords("activities");
  const { ask, parts } = useAccount();
  const [typed, setTyped, forget] = useDraft("scale", "");
  const levels = readLevels(typed);
  const send = async () => {
    const body: NewBridgeScale = {
      levels: levels!.map((nl) => ({ nl, en: null, tr: null, ar: null })),
    };
    await ask("/api/v1/bridge-scales", { method: "POST", body });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <Card title={say("scale.title")}>
      <p>{say("scale.about")}</p>
      <p>{say(scale.id === 0 ? "scale.own" : "scale.now")}</p>
      <ol className="sc-numbered">
        {scale.levels.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      <FormBehindButton open={say("scale.open")} begun={typed !== ""}>
        {(close) => (
          <>
            <TextField
              label={say("scale.label")}
              hint={`${say("scale.line")} ${say("scale.dutch")}`}
              text={typed}
              onText={setTyped}
              rows={5}
              maxLength={1_100}
            />
            <SendButton
              label={say("scale.send")}
              send={levels ? send : null}
              doneText={say("scale.done")}
              onDone={() => {
                close();
                forget();
              }}
            />
          </>
        )}
      </FormBehindButton>
    </Card>
  );
}
