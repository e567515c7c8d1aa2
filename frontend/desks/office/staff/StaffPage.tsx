import { Heading } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { OrganisationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { holds } from "../../../data/holds.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { useLevels } from "../../../parts/FrameContext.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { SearchField } from "../../../parts/SearchField.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { GrantForm } from "./GrantForm.tsx";
import { Organisations } from "./Organisations.tsx";
import { staffState, type StaffState } from "./staff-state.ts";
import { StaffItem } from "./StaffItem.tsx";

const ORDER: readonly StaffState[] = ["waiting", "valid", "ended", "revoked"];

/** Medewerkers: who may do what, until when, and for which organisation. */
export function StaffPage() {
  const say = useWords("office");
  const { section } = useLevels();
  const { needs, nameOf } = useOffice();
  const [wanted, setWanted] = useState("");
  const found = (office: OfficeAnswer) =>
    inOrder(office).filter(({ address }) => holds(nameOf(address) ?? say("aColleague"), wanted));
  const answer = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  const organisations = valueOf(answer)?.organisations ?? [];
  return (
    <Screen title={say("staff.title")} needs={needs}>
      {(office) => (
        <>
          <Heading level={section} size="level-3">
            {say("staff.list")}
          </Heading>
          {office.staff.length === 0 && <Empty>{say("staff.none")}</Empty>}
          {office.staff.length > 0 && (
            <SearchField label={say("people.search")} wanted={wanted} onWanted={setWanted} />
          )}
          {office.staff.length > 0 && (
            <p className="sc-quiet" role="status">
              {say("staff.count", { count: found(office).length })}
            </p>
          )}
          <ul className="sc-list sc-office-grid">
            {found(office).map((row) => (
              <li key={row.address}>
                <StaffItem row={row} now={office.head.time} />
              </li>
            ))}
          </ul>
          <GrantForm organisations={organisations} staff={office.staff} now={office.head.time} />
          <Organisations answer={answer} />
        </>
      )}
    </Screen>
  );
}

/** Who waits for a second official first, who has no rights any more last. */
function inOrder({ staff, head }: OfficeAnswer) {
  const rank = (row: OfficeAnswer["staff"][number]) => ORDER.indexOf(staffState(row, head.time));
  return [...staff].sort((one, two) => rank(one) - rank(two) || one.role.localeCompare(two.role));
}
