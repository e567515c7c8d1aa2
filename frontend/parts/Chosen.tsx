import { lazy, Suspense } from "react";
import type { RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";

const ChosenWhy = lazy(() => import("./ChosenWhy.tsx"));

/** Of a refusal: the reason that was chosen beside the words, where one was. */
export function Chosen({ record }: { record: DossierRecord<RefusalKind> | undefined }) {
  if (!record?.content.code) return null;
  return (
    <Suspense fallback={null}>
      <ChosenWhy kind={record.kind} code={record.content.code} />
    </Suspense>
  );
}
