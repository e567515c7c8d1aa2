import { useRef, useState } from "react";
import { useAccount } from "../account/AccountContext.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { GoodNotice } from "../parts/GoodNotice.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useWords } from "../words/use-words.ts";
import { pathOf, type PhotoField } from "./photo-field.ts";
import { PressButton } from "../parts/PressButton.tsx";

/** Takes a photo with the phone or chooses one, draws it anew without a word beside it, and sends that. */
export function AddPhoto({ field }: { field: PhotoField }) {
  const say = useWords("photos");
  const announce = useAnnounce();
  const { address, ask, parts } = useAccount();
  const camera = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [kept, setKept] = useState(false);
  const [problem, setProblem] = useState<"unreadable" | { error: unknown } | null>(null);

  const add = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = "";
    if (!file) return;
    setBusy(true);
    setProblem(null);
    const { barePhoto } = await import("./bare-photo.ts");
    const body = await barePhoto(file).catch(() => null);
    if (!body) setProblem("unreadable");
    else {
      await ask(pathOf(field), { method: "PUT", body }).then(
        async () => {
          setKept(true);
          announce(say("kept"));
          await parts.queries.invalidateQueries({ queryKey: ["live"] });
        },
        (error: unknown) => setProblem({ error }),
      );
    }
    setBusy(false);
  };
  // A mentor who may not see debts now does not see the photo either, once it is kept.
  if (kept) return <GoodNotice>{say("kept")}</GoodNotice>;
  const who = "letter" in field ? "letter" : field.resident === address ? "mine" : "step";
  const hidden = {
    type: "file",
    accept: "image/*",
    hidden: true,
    onChange: ({ target }: { target: HTMLInputElement }) => void add(target),
  };
  return (
    <>
      <p className="sc-quiet">
        {say("clean")} {say(`who.${who}`)}
      </p>
      <input {...hidden} ref={camera} capture="environment" />
      <input {...hidden} ref={folder} />
      <div className="sc-buttons">
        <PressButton
          variant="secondary"
          off={busy && "busy"}
          onClick={() => camera.current?.click()}
        >
          {say("take")}
        </PressButton>
        <PressButton
          variant="tertiary"
          off={busy && "busy"}
          onClick={() => folder.current?.click()}
        >
          {say("choose")}
        </PressButton>
      </div>
      {busy && <Waiting />}
      {problem === "unreadable" && <p role="alert">{say("unreadable")}</p>}
      {problem !== null && problem !== "unreadable" && <FailureNotice error={problem.error} />}
    </>
  );
}
