import { Link } from "wouter";
import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import type { PictureName } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { StatusMark, type StatusTone } from "../../../parts/StatusMark.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { approveStaff } from "../../../transactions/approve-staff.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice } from "../use-office.ts";
import { EndRole } from "./EndRole.tsx";
import { NameForm } from "./NameForm.tsx";
import { staffState, type StaffState } from "./staff-state.ts";

const marks: { [state in StaffState]: { tone: StatusTone; picture: PictureName } } = {
  valid: { tone: "good", picture: "yes" },
  waiting: { tone: "waiting", picture: "clock" },
  ended: { tone: "plain", picture: "clock" },
  revoked: { tone: "bad", picture: "no" },
};

/** One member of staff: the role, its term, and what an official can do with it. */
export function StaffItem({ row, now }: { row: StaffRow; now: Seconds }) {
  const say = useWords("office");
  const { date, moment } = useFormat();
  const { address: own } = useAccount();
  const { nameOf, organisationOf } = useOffice();
  const state = staffState(row, now);
  const { locale } = useLanguage();
  const known = nameOf(row.address);
  const name = known ?? say("aColleague");
  const oneself = sameAddress(row.address, own);
  const standIn = state === "waiting" && row.role === "mentor" && !oneself;
  return (
    <Card>
      <h3 className="sc-person-line">
        <span>{leading(known, name, locale)}</span>
        <StatusMark {...marks[state]}>{say(`staff.state.${state}`)}</StatusMark>
      </h3>
      <Rows
        rows={[
          { term: say("staff.role"), text: say(`role.${row.role}`) },
          {
            term: say("staff.organisation"),
            text: organisationOf(row.organisation) ?? `${row.organisation}`,
          },
          ...(state === "waiting" ? [{ term: say("staff.from"), text: moment(row.from) }] : []),
          { term: say("staff.until"), text: date(row.until) },
          ...(row.role === "mentor"
            ? [{ term: say("staff.ceiling"), text: <Money cents={row.ceiling} of="coins" /> }]
            : []),
          { term: say("staff.grantedBy"), text: nameOf(row.grantedBy) ?? say("staff.byCharter") },
        ]}
      />
      <LineMark line={row.last}>
        {known === undefined && <NameForm row={row} />}
        {standIn &&
          (sameAddress(row.grantedBy, own) ? (
            <p>{say("staff.approveOther")}</p>
          ) : (
            <TransactionButton
              transaction={approveStaff}
              request={{ account: row.address, name }}
              label={say("staff.approve")}
              doneText={say("staff.approved")}
              review
            />
          ))}
        {(state === "valid" || state === "waiting") && !oneself && (
          <p>
            <Link className="sc-way" href={`/office/staff/${row.address}/phone`}>
              {say("staff.lostPhone")}
            </Link>
          </p>
        )}
        {(state === "valid" || state === "waiting") && !oneself && (
          <EndRole account={row.address} name={name} />
        )}
      </LineMark>
    </Card>
  );
}
