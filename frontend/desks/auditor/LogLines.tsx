import type { AuditLogAnswer, AuditLogLine } from "../../../protocol/wire/looks-api.ts";
import { usePages } from "../../data/use-pages.ts";
import { DemoLog } from "../../parts/DemoLog.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { MoreButton } from "../../parts/MoreButton.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { unnamedKey } from "../../words/unnamed-key.ts";
import { whatKey } from "../../words/what-key.ts";

/** The lines of the log, newest first, older ones at a press. */
export function LogLines() {
  const say = useWords("reading");
  const list = usePages<AuditLogAnswer>("/api/v1/audit-log");
  const { needs } = list;
  if (needs.state === "loading") return <Waiting />;
  if (needs.state === "failed") return <FailureNotice error={needs.error} again={needs.again} />;
  const lines = needs.value.flatMap((page) => page.lines);
  return (
    <>
      <DemoLog />
      {lines.length === 0 && <Empty>{say("log.none")}</Empty>}
      <ul className="sc-list">
        {lines.map((line, index) => (
          <LogLine key={index} line={line} />
        ))}
      </ul>
      <MoreButton list={list} shown={lines.length} />
    </>
  );
}

function LogLine({ line: { name, organisation, action, what, mark, at } }: { line: AuditLogLine }) {
  const say = useWords("reading");
  const privacy = useWords("privacy");
  const { moment } = useFormat();
  const beside = unnamedKey(what);
  const unnamed = beside ? privacy(beside) : say("log.person");
  const who = name && organisation ? privacy("looks.by", { name, organisation }) : unnamed;
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
