import { useState } from "react";
import type {
  NewsAddress,
  NewsAnswer,
  NewsConfirmation,
} from "../../../../protocol/wire/news-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

const PATH = "/api/v1/me/news";

/** Nieuws per e-mail: asked for with an address, on once the code that went there came back, off in one press. */
export function NewsCard() {
  const say = useWords("news");
  const { ask, parts } = useAccount();
  const { language } = useLanguage();
  const now = useAsk<NewsAnswer>(PATH);
  const [email, setEmail] = useState("");
  const [code, setCode] = useState("");
  if (now.state === "loading") return <Waiting />;
  if (now.state === "failed") return <FailureNotice error={now.error} again={now.again} />;

  const { available, state, address } = now.value;
  const send = async (method: "PUT" | "POST" | "DELETE", path: string, body?: object) => {
    const same = (shown: NewsAnswer) => JSON.stringify(shown) === JSON.stringify(now.value);
    const seen = method === "POST" ? undefined : { path: PATH, same };
    await ask(path, { method, seen, ...(body && { body }) });
    await parts.queries.invalidateQueries({ queryKey: ["live", PATH] });
  };
  const wanted: NewsAddress = { email: email.trim(), language };
  const typed: NewsConfirmation = { code: code.replace(/\s/g, "") };
  return (
    <Card title={say("title")}>
      <p>{say("text")}</p>
      {!available && <p>{say("unavailable")}</p>}
      {state === "on" && <p>{say("on", { email: address!.email })}</p>}
      {available && state !== "on" && (
        <>
          <TextField
            label={say("email")}
            text={email}
            onText={setEmail}
            maxLength={254}
            fill="email"
          />
          <SendButton
            label={say("ask")}
            variant={state === "off" ? "primary" : "secondary"}
            send={wanted.email.includes("@") ? () => send("PUT", PATH, wanted) : null}
            doneText={say("asked")}
            onDone={() => setEmail("")}
          />
        </>
      )}
      {available && state === "asked" && (
        <>
          <p>{say("sent", { email: address!.email })}</p>
          <TextField
            label={say("code")}
            text={code}
            onText={setCode}
            maxLength={12}
            fill="one-time-code"
          />
          <SendButton
            label={say("confirm")}
            send={
              /^\d{8}$/.test(typed.code) ? () => send("POST", `${PATH}/confirmation`, typed) : null
            }
            doneText={say("confirmed")}
            onDone={() => setCode("")}
          />
        </>
      )}
      {state !== "off" && (
        <SendButton
          label={say("off")}
          variant="secondary"
          send={() => send("DELETE", PATH)}
          doneText={say("ended")}
        />
      )}
    </Card>
  );
}
