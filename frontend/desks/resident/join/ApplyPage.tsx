import { useState } from "react";
import type { OwnApplicationAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Applied } from "./Applied.tsx";
import { ApplyForm } from "./ApplyForm.tsx";

/** For who is not enrolled: asking the office to be, and what became of it. It gives no right by itself. */
export function ApplyPage() {
  const say = useWords("joining");
  const [sent, setSent] = useState(false);
  return (
    <Screen
      title={say("apply.title")}
      needs={useAsk<OwnApplicationAnswer>("/api/v1/me/application")}
    >
      {({ application }) =>
        application ? (
          <Applied application={application} sent={sent} onSent={() => setSent(true)} />
        ) : (
          <ApplyForm written={null} onSent={() => setSent(true)} />
        )
      }
    </Screen>
  );
}
