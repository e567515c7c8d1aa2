import type { SharingAnswer, SharingRequest } from "../../../../protocol/wire/sharing-api.ts";
import { useState } from "react";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { PressButton } from "../../../parts/PressButton.tsx";

const QUESTIONS = [
  { audience: "mentor", what: "debts", words: "sharing.mentor.debts" },
  { audience: "household", what: "coins", words: "sharing.household.coins" },
  { audience: "household", what: "goals", words: "sharing.household.goals" },
  { audience: "household", what: "debts", words: "sharing.household.debts" },
  { audience: "communityBuilder", what: "goals", words: "sharing.communityBuilder.goals" },
] as const;
const ANSWERS = ["today", "always", "no"] as const;

type Props = { sharing: SharingAnswer["sharing"] };

/** "Alleen vandaag", "altijd" or "nee", for each who may look along. */
export function SharingCard({ sharing }: Props) {
  const say = useWords("privacy");
  const { moment } = useFormat();
  const { me, ask, parts } = useAccount();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (me.status === "none") return null;

  const answer = async (path: string, share: SharingRequest["share"]) => {
    setBusy(true);
    setError(null);
    const body: SharingRequest = { share };
    const same = (now: SharingAnswer) => JSON.stringify(now.sharing) === JSON.stringify(sharing);
    const seen = { path: "/api/v1/me/sharing", same };
    await ask(`/api/v1/me/sharing/${path}`, { method: "PUT", body, seen }).then(
      () => parts.queries.invalidateQueries({ queryKey: ["live"] }),
      setError,
    );
    setBusy(false);
  };
  return (
    <Card title={say("sharing.title")}>
      {QUESTIONS.map(({ audience, what, words }) => {
        const now = sharing.find((one) => one.audience === audience && one.what === what);
        const chosen = !now ? "no" : now.until === null ? "always" : "today";
        const question = say(words);
        return (
          <div key={question} className="sc-stack" role="group" aria-label={question}>
            <p>
              <strong>{question}</strong>{" "}
              {say(`sharing.now.${chosen}`, { until: now?.until ? moment(now.until) : "" })}
            </p>
            <div className="sc-buttons sc-answers">
              {ANSWERS.map((share) => (
                <PressButton
                  key={share}
                  variant={share === chosen ? "primary" : "secondary"}
                  aria-pressed={share === chosen}
                  off={busy && "busy"}
                  onClick={() => void answer(`${audience}/${what}`, share)}
                >
                  {say(`sharing.${share}`)}
                </PressButton>
              ))}
            </div>
          </div>
        );
      })}
      {error !== null && <FailureNotice error={error} />}
    </Card>
  );
}
