import { Link } from "wouter";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useActivities } from "../../../data/use-activities.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { ActivityRows } from "../../../parts/ActivityRows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { suggestIdea } from "../../../transactions/suggest-idea.ts";
import { useWords } from "../../../words/use-words.ts";
import { useWallet } from "../use-wallet.ts";
import { activitiesFor, type Choice } from "./activities-for.ts";

/** What there is to do in the neighbourhood, each with its value and why; one press tells the mentor. From Mijn plan. */
export function ActivitiesPage() {
  const say = useWords("activities");
  const own = useWords("resident");
  const wallet = useWallet();
  const activities = useActivities();
  const resident = valueOf(wallet.needs);
  return (
    <Screen title={say("title")} needs={activities}>
      {({ activities: all }) => {
        const choices = activitiesFor(
          all,
          resident?.person.neighbourhood ?? -1,
          resident?.suggestions ?? [],
          wallet.records,
        );
        return (
          <>
            <p>
              <Link className="sc-way" href="/resident/plan">
                {own("plan.title")}
              </Link>
            </p>
            <p>{say("about")}</p>
            {resident?.person.status === "paused" && <p className="sc-quiet">{say("paused")}</p>}
            {choices.length === 0 && <Empty>{say("none")}</Empty>}
            <ul className="sc-list">
              {choices.map((choice) => (
                <ActivityItem
                  key={choice.activity.id}
                  choice={choice}
                  mayPick={resident?.person.status === "participating"}
                />
              ))}
            </ul>
          </>
        );
      }}
    </Screen>
  );
}

function ActivityItem({ choice, mayPick }: { choice: Choice; mayPick: boolean }) {
  const say = useWords("activities");
  const { address } = useAccount();
  const { id, text } = choice.activity;
  return (
    <li className="sc-card">
      <ActivityRows activity={choice.activity} />
      {choice.picked ? (
        <StatusMark tone="waiting" picture="clock">
          {say("picked")}
        </StatusMark>
      ) : (
        mayPick && (
          <TransactionButton
            transaction={suggestIdea}
            request={{ resident: address, text, activity: id }}
            label={say("pick")}
            variant="secondary"
            doneText={say("pickedNow")}
          />
        )
      )}
    </li>
  );
}
