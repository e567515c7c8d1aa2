import { Link } from "wouter";
import type {
  ApplicationsAnswer,
  FeeSponsorAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { purseWarning } from "../purse/purse-warning.ts";
import { useOffice } from "../use-office.ts";
import { useHelpWaiting } from "./use-help-waiting.ts";
import { agreementsToApprove, endsToConfirm, staffToApprove, withoutMentor } from "../waiting.ts";

type Waiting = { key: string; path: string; text: string; note?: string };

/** Wat wacht op het kantoor: who applied first, then what only an official can settle. */
export function TodayPage() {
  const say = useWords("office");
  const { date, money } = useFormat();
  const { address } = useAccount();
  const { needs, residentOf, nameOf } = useOffice();
  const help = useHelpWaiting();
  const applications = useAsk<ApplicationsAnswer>("/api/v1/applications");
  const { accounts } = useConfig();
  const purse = valueOf(
    useAsk<FeeSponsorAnswer>("/api/v1/fee-sponsor", { enabled: accounts !== null }),
  );
  return (
    <Screen title={say("today.title")} needs={needs}>
      {(office) => {
        const applied = valueOf(applications)?.applications ?? [];
        return (
          <>
            <Card title={say("today.applications")} strong={applied.length > 0}>
              {applied.length === 0 && <Empty>{say("today.noApplications")}</Empty>}
              <List
                items={applied.map((one) => ({
                  key: one.address,
                  path: `/office/enrol/${one.address}`,
                  text: say("today.enrol", { name: one.name }),
                  note: say("today.applied", {
                    neighbourhood: one.neighbourhood,
                    date: date(one.at),
                  }),
                }))}
              />
              <p>
                <Link className="sc-button-link" href="/office/enrol">
                  {say("today.enrolOther")}
                </Link>
              </p>
            </Card>
            <Section title={say("today.help")} items={help.items} />
            <Section
              title={say("today.purse")}
              items={
                purse && purseWarning(purse)
                  ? [{ key: "purse", path: "/office/purse", text: say("purse.menu") }]
                  : []
              }
            />
            <Section
              title={say("today.withoutMentor")}
              items={withoutMentor(office).map((one) => ({
                key: one.address,
                path: `/office/people/${one.address}`,
                text: residentOf(one.address),
              }))}
            />
            <Section
              title={say("today.staff")}
              items={staffToApprove(office, address).map((one) => ({
                key: one.address,
                path: "/office/staff",
                text: nameOf(one.address) ?? say("aColleague"),
              }))}
            />
            <Section
              title={say("today.agreements")}
              items={agreementsToApprove(office, address).map((one) => ({
                key: `${one.id}`,
                path: "/office/agreements",
                text: nameOf(one.creditor) ?? say("aCreditor"),
                note: say("today.ceiling", { amount: money(one.yearlyCeiling) }),
              }))}
            />
            <Section
              title={say("today.ends")}
              items={endsToConfirm(office, address).map((one) => ({
                key: one.address,
                path: `/office/people/${one.address}`,
                text: residentOf(one.address),
              }))}
            />
            <Section
              title={say("today.disputes")}
              items={office.disputedDebts.map((one) => ({
                key: `${one.id}`,
                path: "/office/disputes",
                text: residentOf(one.resident),
                note: nameOf(one.creditor) ?? say("aCreditor"),
              }))}
            />
          </>
        );
      }}
    </Screen>
  );
}

function Section({ title, items }: { title: string; items: readonly Waiting[] }) {
  if (items.length === 0) return null;
  return (
    <Card title={title}>
      <List items={items} />
    </Card>
  );
}

function List({ items }: { items: readonly Waiting[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="sc-list">
      {items.map(({ key, path, text, note }) => (
        <li key={key} className="sc-office-line">
          <Link href={path}>{text}</Link>
          {note && <span className="sc-quiet">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
