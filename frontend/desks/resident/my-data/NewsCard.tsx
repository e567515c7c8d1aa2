import { useState } from "react";
import type { NewsAnswer } from "../../../../protocol/wire/news-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { NEWS } from "../../../data/own-paths.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { NewsFields } from "./form-parts.ts";
import type { SendNews, TypedNews } from "./NewsFields.tsx";

/** Nieuws per e-mail: asked for with an address, on once the code that went there came back, off in one press. */
export function NewsCard() {
  const say = useWords("news");
  const { ask, parts } = useAccount();
  const now = useAsk<NewsAnswer>(NEWS);
  const [typed, setTyped] = useState<TypedNews>({ email: "", code: "" });
  if (now.state === "loading") return <Waiting />;
  if (now.state === "failed") return <FailureNotice error={now.error} again={now.again} />;

  const { available, state, address } = now.value;
  const send: SendNews = async (method, path, body) => {
    const same = (shown: NewsAnswer) => JSON.stringify(shown) === JSON.stringify(now.value);
    const seen = method === "POST" ? undefined : { path: NEWS, same };
    await ask(path, { method, seen, ...(body && { body }) });
    await parts.queries.invalidateQueries({ queryKey: ["live", NEWS] });
  };
  return (
    <Card title={say("title")}>
      <p>{say("text")}</p>
      {!available && <p>{say("unavailable")}</p>}
      {state === "on" && <p>{say("on", { email: address!.email })}</p>}
      {available && state !== "on" && (
        <FormBehindButton open={say("open")} begun={state === "asked"}>
          {() => (
            <NewsFields
              now={now.value}
              typed={typed}
              onTyped={(part) => setTyped((before) => ({ ...before, ...part }))}
              send={send}
            />
          )}
        </FormBehindButton>
      )}
      {state !== "off" && (
        <SendButton
          label={say("off")}
          variant="secondary"
          send={() => send("DELETE", NEWS)}
          doneText={say("ended")}
        />
      )}
    </Card>
  );
}
