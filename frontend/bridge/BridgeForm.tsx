import type { Address } from "../../protocol/wire/basics.ts";
import type { NewRecord, NewVersion } from "../../protocol/wire/dossier-api.ts";
import type { Bridge } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useDraft } from "../data/use-draft.ts";
import { SendButton } from "../parts/SendButton.tsx";
import { TextField } from "../parts/TextField.tsx";
import { useWords } from "../words/use-words.ts";
import type { BridgeRecord } from "./bridges-of.ts";
import { LevelField } from "./LevelField.tsx";
import { PILLARS } from "./pillars.ts";
import type { Scale } from "./scale-words.ts";

type Props = {
  resident: Address;
  scale: Scale;
  /** The version that this one corrects; absent for a new moment. */
  before?: BridgeRecord;
  onDone: () => void;
};

/** The five parts on one screen, for two people at one table. Nothing has to be said about a part. */
export function BridgeForm({ resident, scale, before, onDone }: Props) {
  const say = useWords("bridge");
  const { ask, parts } = useAccount();
  const [bridge, setBridge, forget] = useDraft<Bridge>(
    `bridge ${resident} ${before?.id ?? scale.id}`,
    () => before?.content ?? blank(scale),
    before?.version,
  );
  const said = PILLARS.some((pillar) => bridge[pillar] !== null);
  const send = async () => {
    const content = { ...bridge, wish: bridge.wish?.trim() || null };
    const first: NewRecord = { kind: "bridge", subject: resident, content };
    const better: NewVersion | undefined = before && { after: before.version, content };
    await ask(before ? `/api/v1/records/${before.id}/versions` : "/api/v1/records", {
      method: "POST",
      body: better ?? first,
    });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <p>
        <strong>{say("levels")}</strong>
      </p>
      <ol className="sc-points">
        {scale.levels.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {PILLARS.map((pillar) => (
        <LevelField
          key={pillar}
          legend={say(`pillar.${pillar}`)}
          hint={say(`question.${pillar}`)}
          scale={scale}
          level={bridge[pillar]}
          onLevel={(level) => setBridge((now) => ({ ...now, [pillar]: level }))}
        />
      ))}
      <TextField
        label={say("wish")}
        hint={say("wishHint")}
        text={bridge.wish ?? ""}
        onText={(wish) => setBridge((now) => ({ ...now, wish }))}
        rows={2}
        maxLength={300}
        optional
      />
      {!said && <p className="sc-quiet">{say("need")}</p>}
      <SendButton
        label={say("send")}
        send={said ? send : null}
        doneText={say("done")}
        onDone={() => {
          forget();
          onDone();
        }}
      />
    </>
  );
}

function blank({ id, levels }: Scale): Bridge {
  const none = { gezin: null, welbevinden: null, financien: null, opleiding: null, werk: null };
  return { ...none, scale: id, of: levels.length, wish: null };
}
