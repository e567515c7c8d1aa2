import { Heading } from "@amsterdam/design-system-react";
import type { OrganisationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { ReadersAnswer } from "../../../../protocol/wire/looks-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useNames } from "../../../data/use-names.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { useLevels } from "../../../parts/FrameContext.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { ReaderForm } from "./ReaderForm.tsx";
import { ReaderItem } from "./ReaderItem.tsx";

/** Meekijkers: who looks along from outside, until when and why. @param account Who used an invitation. */
export default function ReadersPage({ account = "" }: { account?: string | undefined }) {
  const say = useWords("readers");
  const { section } = useLevels();
  const names = useNames();
  const needs = useAsk<ReadersAnswer>("/api/v1/readers");
  const organisations = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  return (
    <Screen title={say("title")} needs={needs}>
      {({ readers }) => (
        <>
          <p>{say("text")}</p>
          <Heading level={section} size="level-3">
            {say("list")}
          </Heading>
          {readers.length === 0 && <Empty>{say("none")}</Empty>}
          <ul className="sc-list sc-office-grid">
            {readers.map((reader) => (
              <li key={reader.address}>
                <ReaderItem reader={reader} names={names} />
              </li>
            ))}
          </ul>
          <ReaderForm
            account={account}
            readers={readers}
            organisations={valueOf(organisations)?.organisations ?? []}
          />
        </>
      )}
    </Screen>
  );
}
