import type { Address } from "../../protocol/wire/basics.ts";
import type { PhotoMoment } from "../../protocol/wire/photos-api.ts";
import { valueOf } from "../data/answer.ts";
import { useWords } from "../words/use-words.ts";
import { PhotoCard } from "./PhotoCard.tsx";
import { photoIn } from "./photo-field.ts";
import { usePhotos } from "./use-photos.ts";

type Props = {
  resident: Address;
  subgoalId: number;
  moments: readonly PhotoMoment[];
  mayAdd: boolean;
};

/** Photos of a step, folded: few steps have one. */
export function StepPhotos({ resident, subgoalId, moments, mayAdd }: Props) {
  const say = useWords("photos");
  const photos = valueOf(usePhotos(resident))?.photos ?? [];
  const fields = moments.map((moment) => ({ resident, subgoalId, moment }));
  const count = fields.filter((field) => photoIn(photos, field)).length;
  if (count === 0 && !mayAdd) return null;
  return (
    <details className="sc-more">
      <summary>{say("count", { count })}</summary>
      <div className="sc-stack">
        {fields.map((field) => (
          <PhotoCard key={field.moment} field={field} mayAdd={mayAdd} />
        ))}
      </div>
    </details>
  );
}
