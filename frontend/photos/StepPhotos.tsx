import type { Address } from "../../protocol/wire/basics.ts";
import type { PhotoMoment } from "../../protocol/wire/photos-api.ts";
import { valueOf } from "../data/answer.ts";
import { FoldedPhotos } from "./FoldedPhotos.tsx";
import { LaterPhotoCard } from "./later-photo-card.ts";
import { photoIn } from "./photo-field.ts";
import { usePhotos } from "./use-photos.ts";

type Props = {
  resident: Address;
  subgoalId: number;
  moments: readonly PhotoMoment[];
  mayAdd: boolean;
};

/** Photos of a step, folded. */
export function StepPhotos({ resident, subgoalId, moments, mayAdd }: Props) {
  const photos = valueOf(usePhotos(resident))?.photos ?? [];
  const fields = moments.map((moment) => ({ resident, subgoalId, moment }));
  const count = fields.filter((field) => photoIn(photos, field)).length;
  if (count === 0 && !mayAdd) return null;
  return (
    <FoldedPhotos count={count}>
      <div className="sc-stack">
        {fields.map((field) => (
          <LaterPhotoCard key={field.moment} field={field} mayAdd={mayAdd} />
        ))}
      </div>
    </FoldedPhotos>
  );
}
