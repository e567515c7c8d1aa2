import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { AuditLogAnswer, AuditLogLine } from "../../../protocol/wire/rights-api.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { useAsk } from "../../data/use-ask.ts";
import { Empty } from "../../parts/Empty.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { whatKey } from "../resident/my-data/what-key.ts";

const PATH = "/api/v1/audit-log?limit=50";

/** The lines of the log, newest first, older ones at a press. */
export function LogLines() {
  const say = useWords("reading");
  const { ask } = useAccount();
  const first = useAsk<AuditLogAnswer>(PATH);
  const [older, setOlder] = useState<AuditLogAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  if (first.state === "loading") return <Waiting />;
  if (first.state === "failed") return <FailureNotice error={first.error} again={first.again} />;

  const lines = [...first.value.lines, ...(older?.lines ?? [])];
  const next = older ? older.next : first.value.next;
  const more = async () => {
    setError(null);
    await ask<AuditLogAnswer>(`${PATH}&after=${next}`).then(
      (page) => setOlder({ lines: [...(older?.lines ?? []), ...page.lines], next: page.next }),
      setError,
    );
  };
  return (
    <>
      {lines.length === 0 && <Empty>{say("log.none")}</Empty>}
      <ul className="sc-list">
        {lines.map((line, index) => (
          <LogLine key={index} line={line} />
        ))}
      </ul>
      {next && (
        <div>
          <Button variant="secondary" onClick={() => void more()}>
            {say("log.more")}
          </Button>
        </div>
      )}
      {error !== null && <FailureNotice error={error} again={() => void more()} />}
    </>
  );
}

function LogLine({ line: { name, organisation, action, what, mark, at } }: { line: AuditLogLine }) {
  const say = useWords("reading");
  const privacy = useWords("privacy");
  const { moment } = useFormat();
  const who =
    name && organisation ? privacy("looks.by", { name, organisation }) : say("log.person");
  return (
    <li>
      {privacy("looks.line", {
        who,
        did: privacy(`looks.${action}`),
        what: privacy(whatKey(what)),
      })}{" "}
      <span className="sc-quiet">
        {moment(at)}
        {mark && ` · ${say("log.mark", { mark })}`}
      </span>
    </li>
  );
}
