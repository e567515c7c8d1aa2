import { lazy, Suspense } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { ApplicationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { EnrolForm } from "./EnrolForm.tsx";

const WithoutPhone = lazy(() => import("./WithoutPhone.tsx"));

/** Checking somebody at the table and enrolling them, with or without an application of their own. */
export function EnrolPage({ applicant }: { applicant: Address | undefined }) {
  const say = useWords("office");
  const { needs } = useOffice();
  const applications = useAsk<ApplicationsAnswer>("/api/v1/applications");
  return (
    <Screen title={say("enrol.title")} needs={applications}>
      {({ applications: waiting }) => {
        const office = valueOf(needs);
        return (
          <>
            <p>{say("enrol.intro")}</p>
            <Suspense fallback={<Waiting />}>
              {!applicant && <WithoutPhone />}
              {office && (
                <EnrolForm applications={waiting} address={applicant ?? ""} office={office} />
              )}
            </Suspense>
          </>
        );
      }}
    </Screen>
  );
}
