import { lazy, Suspense } from "react";
import { useAccount } from "../../account/AccountContext.ts";
import { Waiting } from "../../parts/Waiting.tsx";

const DESKS = {
  funder: lazy(() => import("../funder/FunderDesk.tsx")),
  communityBuilder: lazy(() => import("../builder/BuilderDesk.tsx")),
  informationGatherer: lazy(() => import("../gatherer/GathererDesk.tsx")),
  auditor: lazy(() => import("../auditor/AuditorDesk.tsx")),
};

/** The desk of who looks along. One door to the four, so that residents do not load the names of their files. */
export default function ReadingDesks() {
  const { reads } = useAccount().me;
  const Desk = reads && DESKS[reads];
  return <Suspense fallback={<Waiting />}>{Desk && <Desk />}</Suspense>;
}
