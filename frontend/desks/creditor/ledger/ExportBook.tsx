import { Button } from "@amsterdam/design-system-react";
import { useRef, useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { saveFile } from "../../../data/save-file.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { TurnsBar } from "../../../parts/TurnsBar.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Creditor } from "../use-creditor.ts";
import { exportBook, NAME, TYPE } from "./export-book.ts";

const HEAD = ["when", "what", "reference", "code", "amount", "unit", "who", "tx"] as const;
type State =
  | { is: "idle" | "stopped" }
  | { is: "running" | "stopping"; lines: number; part: number }
  | { is: "done"; lines: number }
  | { is: "failed"; error: unknown };

/** The whole book as a table to keep: read page by page, with how far it is; stopped, it keeps nothing. */
export function ExportBook({ whoOf }: { whoOf: Creditor["whoOf"] }) {
  const say = useWords("creditor");
  const { money } = useFormat();
  const { ask, address } = useAccount();
  const { startBlock } = useConfig();
  const [state, setState] = useState<State>({ is: "idle" });
  const wanted = useRef(true);

  const send = async () => {
    wanted.current = true;
    let lines = 0;
    // Each piece goes to the browser at once: the page does not hold the whole table.
    const pieces: Blob[] = [];
    setState({ is: "running", lines: 0, part: 0 });
    try {
      const head = HEAD.map((name) => say(`export.${name}`));
      const whole = await exportBook(
        { ask, creditor: address, startBlock, words: { head, say, money, whoOf } },
        (piece) => pieces.push(new Blob([piece])),
        {
          stopped: () => !wanted.current,
          onPage: (read, part) => {
            lines = read;
            setState({ is: wanted.current ? "running" : "stopping", lines, part });
          },
        },
      );
      if (whole) saveFile(NAME, pieces, TYPE);
      setState(whole ? { is: "done", lines } : { is: "stopped" });
    } catch (error) {
      setState({ is: "failed", error });
    }
  };
  const busy = state.is === "running" || state.is === "stopping";
  return (
    <div className="sc-transaction">
      {!busy && (
        <Button variant="secondary" onClick={() => void send()}>
          {say("export.send")}
        </Button>
      )}
      {busy && (
        <TurnsBar
          text={say("export.progress", { count: state.lines })}
          done={state.part}
          total={1}
          stop={say("export.stop")}
          stopping={state.is === "stopping"}
          onStop={() => {
            wanted.current = false;
            setState({ ...state, is: "stopping" });
          }}
        />
      )}
      {state.is === "done" && <GoodNotice>{say("export.done", { count: state.lines })}</GoodNotice>}
      {state.is === "stopped" && <p role="status">{say("export.stopped")}</p>}
      {state.is === "failed" && (
        <FailureNotice error={state.error} afterSignIn={() => void send()} />
      )}
    </div>
  );
}
