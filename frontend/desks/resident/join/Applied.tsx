import { Heading } from "@amsterdam/design-system-react";
import type { Application } from "../../../../protocol/wire/dossier-api.ts";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { useLevels } from "../../../parts/FrameContext.ts";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ApplyForm } from "./ApplyForm.tsx";

type Props = {
  application: Application;
  /** It was sent on this page just now. */
  sent: boolean;
  onSent: () => void;
};

/** Who asked to take part finds back what they asked, where it lies, and what comes next. */
export function Applied({ application, sent, onSent }: Props) {
  const say = useWords("joining");
  const { date } = useFormat();
  const level = useLevels().section;
  return (
    <>
      {sent ? (
        <GoodNotice>{say("apply.sent")}</GoodNotice>
      ) : (
        <p className="sc-notice">
          <Picture name="clock" />
          {say("applied.waits")}
        </p>
      )}
      <Rows
        rows={[
          { term: say("applied.name"), text: application.name },
          { term: say("applied.neighbourhood"), text: application.neighbourhood },
          { term: say("applied.at"), text: date(application.at) },
        ]}
      />
      <Heading level={level} size="level-3">
        {say("applied.next")}
      </Heading>
      <ol className="sc-numbered">
        <li>{say("applied.reads")}</li>
        <li>{say("applied.talks")}</li>
        <li>{say("applied.yes")}</li>
      </ol>
      <p>{say("applied.silent")}</p>
      <FormBehindButton open={say("applied.wrong")}>
        {(close) => (
          <ApplyForm
            written={application}
            onSent={() => {
              onSent();
              close();
            }}
          />
        )}
      </FormBehindButton>
      <p className="sc-quiet">{say("applied.erase")}</p>
    </>
  );
}
