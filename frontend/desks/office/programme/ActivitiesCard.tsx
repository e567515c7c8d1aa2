import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { ActivityRows } from "../../../parts/ActivityRows.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useWords } from "../../../words/use-words.ts";
import { ActivityForm } from "./ActivityForm.tsx";

/** What there is to do in the neighbourhood: what is on the list, adding to it and taking off. */
export function ActivitiesCard({ activities }: { activities: readonly Activity[] }) {
  const say = useWords("activities");
  const listed = activities.filter((one) => !one.ended);
  return (
    <>
      <p>{say("office.about")}</p>
      <FormBehindButton open={say("office.add")}>
        {(close) => <ActivityForm onDone={close} />}
      </FormBehindButton>
      {listed.length === 0 && <Empty>{say("office.none")}</Empty>}
      <ul className="sc-list">
        {listed.map((activity) => (
          <Listed key={activity.id} activity={activity} />
        ))}
      </ul>
    </>
  );
}

function Listed({ activity }: { activity: Activity }) {
  const say = useWords("activities");
  const { id, neighbourhood } = activity;
  const { neighbourhoods } = useConfig();
  const { ask, parts } = useAccount();
  const end = async () => {
    await ask(`/api/v1/activities/${id}`, { method: "DELETE" });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  const where =
    neighbourhood === null
      ? say("office.everywhere")
      : (neighbourhoods[neighbourhood] ?? `${neighbourhood}`);
  return (
    <li className="sc-card">
      <ActivityRows
        activity={activity}
        also={[{ term: say("office.neighbourhood"), text: where }]}
      />
      <SendButton
        label={say("office.end")}
        variant="secondary"
        send={end}
        doneText={say("office.ended")}
      />
    </li>
  );
}
