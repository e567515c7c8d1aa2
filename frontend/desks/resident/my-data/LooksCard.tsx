import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { Look, LooksAnswer } from "../../../../protocol/wire/looks-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { LOOKS_AT_FIRST, LOOKS_MORE } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { DemoLog } from "../../../parts/DemoLog.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { asRead, looksTogether, type ReadLooks } from "./looks-together.ts";
import { lookSentence } from "./look-sentence.ts";

/** Wie zag mijn gegevens: the newest, and older ones on request. */
export function LooksCard() {
  const say = useWords("privacy");
  const { ask } = useAccount();
  const first = useAsk<LooksAnswer>(LOOKS_AT_FIRST);
  const [read, setRead] = useState<ReadLooks[]>([]);
  const [error, setError] = useState<unknown>(null);

  if (first.state === "loading") return <Waiting />;
  if (first.state === "failed") return <FailureNotice error={first.error} again={first.again} />;
  const newest = first.value;
  const { looks, next } = looksTogether(newest, read);
  const more = async () => {
    setError(null);
    await ask<LooksAnswer>(`${LOOKS_MORE}&after=${next}`).then(
      (page) => setRead((before) => [...before, asRead(newest), { ...page, before: Number(next) }]),
      setError,
    );
  };
  return (
    <Card title={say("looks.title")}>
      <DemoLog />
      {looks.length === 0 && <Empty>{say("looks.none")}</Empty>}
      <ul className="sc-list">
        {looks.map((look) => (
          <LookLine key={look.id} look={look} />
        ))}
      </ul>
      {next && (
        <div>
          <Button variant="secondary" onClick={() => void more()}>
            {say("looks.more")}
          </Button>
        </div>
      )}
      {error !== null && <FailureNotice error={error} />}
    </Card>
  );
}

function LookLine({ look }: { look: Look }) {
  const say = useWords("privacy");
  const { moment } = useFormat();
  const { address } = useAccount();
  return (
    <li>
      {lookSentence(look, address, say)}
      <br />
      <span className="sc-quiet">{moment(look.at)}</span>
    </li>
  );
}
