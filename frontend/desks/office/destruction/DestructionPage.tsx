import { Link } from "wouter";
import type { DestructionAnswer } from "../../../../protocol/wire/retention-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNames } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { DueLines } from "./DueLines.tsx";
import { Proofs } from "./Proofs.tsx";

const PATH = "/api/v1/destruction-list";

/** Vernietigen: what the system finds too old, put forward by one official and destroyed when another agrees. */
export default function DestructionPage() {
  const say = useWords("destruction");
  const { ask, parts } = useAccount();
  const answer = useAsk<DestructionAnswer>(PATH);
  return (
    <Screen title={say("title")} needs={answer}>
      {(shown) => {
        /** Only while the list is still the one on this screen. */
        const send = async (method: "POST" | "PUT" | "DELETE", path: string) => {
          const same = ({ due, proposed }: DestructionAnswer) =>
            JSON.stringify([due, proposed]) === JSON.stringify([shown.due, shown.proposed]);
          await ask(path, { method, seen: { path: PATH, same } });
          await parts.queries.invalidateQueries({ queryKey: ["live", PATH] });
        };
        return (
          <>
            <p>{say("intro")}</p>
            <p>
              {say("keep")}{" "}
              <Link className="sc-way" href="/office/people">
                {say("keep.people")}
              </Link>
            </p>
            <Card title={say("due.title")} strong={shown.due.length > 0}>
              {shown.due.length === 0 && <Empty>{say("due.none")}</Empty>}
              <DueLines lines={shown.due} />
              {shown.due.length > 0 && !shown.proposed && (
                <SendButton
                  label={say("propose")}
                  send={() => send("POST", PATH)}
                  doneText={say("proposed")}
                />
              )}
            </Card>
            <Waiting proposed={shown.proposed} send={send} />
            <Proofs done={shown.done} />
          </>
        );
      }}
    </Screen>
  );
}

type WaitingProps = {
  proposed: DestructionAnswer["proposed"];
  send: (method: "PUT" | "DELETE", path: string) => Promise<void>;
};

function Waiting({ proposed, send }: WaitingProps) {
  const say = useWords("destruction");
  const { date } = useFormat();
  const { address } = useAccount();
  const { nameOf } = useNames();
  if (!proposed) {
    return (
      <Card title={say("waiting.title")}>
        <Empty>{say("waiting.none")}</Empty>
      </Card>
    );
  }
  const { id, by, at, lines } = proposed;
  const name = nameOf(by) ?? say("waiting.somebody");
  const isOwn = sameAddress(by, address);
  return (
    <Card title={say("waiting.title")} strong={!isOwn}>
      <p>{isOwn ? say("waiting.own") : say("waiting.by", { name, date: date(at) })}</p>
      <DueLines lines={lines} />
      {!isOwn && (
        <FormBehindButton open={say("agree.open")} variant="primary">
          {(close) => (
            <>
              <p>{say("agree.sure")}</p>
              <SendButton
                label={say("agree")}
                send={() => send("PUT", `${PATH}/${id}/agreement`)}
                doneText={say("agreed")}
                onDone={close}
              />
            </>
          )}
        </FormBehindButton>
      )}
      <SendButton
        label={say("takeBack")}
        variant="secondary"
        send={() => send("DELETE", `${PATH}/${id}`)}
        doneText={say("takenBack")}
      />
    </Card>
  );
}
