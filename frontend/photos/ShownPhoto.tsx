import { useState } from "react";
import type { Photo } from "../../protocol/wire/photos-api.ts";
import { useAccount } from "../account/AccountContext.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { SendButton } from "../parts/SendButton.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { PressButton } from "../parts/PressButton.tsx";

type Props = { photo: Photo; label: string; mayRemove: boolean };

/** A photo that is there: fetched when somebody asks to see it, which is one line in the log. */
export function ShownPhoto({ photo, label, mayRemove }: Props) {
  const say = useWords("photos");
  const { date } = useFormat();
  const { ask, parts } = useAccount();
  const [picture, setPicture] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const show = async () => {
    setBusy(true);
    setError(null);
    await ask<Blob>(`/api/v1/photos/${photo.id}`).then(
      async (blob) => setPicture(await inline(blob)),
      setError,
    );
    setBusy(false);
  };
  const remove = async () => {
    await ask(`/api/v1/photos/${photo.id}`, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      <p className="sc-quiet">{say("on", { date: date(photo.at) })}</p>
      {picture && <img className="sc-photo" src={picture} alt={label} />}
      <div className="sc-buttons">
        <PressButton
          variant="secondary"
          off={busy && "busy"}
          onClick={() => (picture ? setPicture(null) : void show())}
        >
          {say(picture ? "hide" : "show")}
        </PressButton>
        {mayRemove && (
          <SendButton
            label={say("remove")}
            variant="secondary"
            send={remove}
            doneText={say("removed")}
          />
        )}
      </div>
      {busy && <Waiting />}
      {error !== null && <FailureNotice error={error} afterSignIn={() => void show()} />}
    </>
  );
}

/** The picture in its own address: nothing of it is kept elsewhere. */
function inline(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => failed(new Error("The picture can not be read"));
    reader.readAsDataURL(blob);
  });
}
