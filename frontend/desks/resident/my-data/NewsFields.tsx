import type {
  NewsAddress,
  NewsAnswer,
  NewsConfirmation,
} from "../../../../protocol/wire/news-api.ts";
import { NEWS } from "../../../data/own-paths.ts";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { useLanguage } from "../../../words/Language.tsx";
import { useWords } from "../../../words/use-words.ts";

/** Changes it on the server, as long as it is what was seen. */
export type SendNews = (
  method: "PUT" | "POST" | "DELETE",
  path: string,
  body?: object,
) => Promise<void>;

export type TypedNews = { email: string; code: string };

type Props = {
  now: NewsAnswer;
  typed: TypedNews;
  onTyped: (part: Partial<TypedNews>) => void;
  send: SendNews;
};

/** An address, and then the code that went there. */
export function NewsFields({ now: { state, address }, typed, onTyped, send }: Props) {
  const say = useWords("ownForms");
  const { language } = useLanguage();
  const wanted: NewsAddress = { email: typed.email.trim(), language };
  const confirmation: NewsConfirmation = { code: typed.code.replace(/\s/g, "") };
  return (
    <>
      <TextField
        label={say("news.email")}
        text={typed.email}
        onText={(email) => onTyped({ email })}
        maxLength={254}
        fill="email"
      />
      <SendButton
        label={say("news.ask")}
        variant={state === "off" ? "primary" : "secondary"}
        send={wanted.email.includes("@") ? () => send("PUT", NEWS, wanted) : null}
        doneText={say("news.asked")}
        onDone={() => onTyped({ email: "" })}
      />
      {state === "asked" && (
        <>
          <p>{say("news.sent", { email: address!.email })}</p>
          <TextField
            label={say("news.code")}
            text={typed.code}
            onText={(code) => onTyped({ code })}
            maxLength={12}
            fill="one-time-code"
          />
          <SendButton
            label={say("news.confirm")}
            send={
              /^\d{8}$/.test(confirmation.code)
                ? () => send("POST", `${NEWS}/confirmation`, confirmation)
                : null
            }
            doneText={say("news.confirmed")}
            onDone={() => onTyped({ code: "" })}
          />
        </>
      )}
    </>
  );
}
