import type { Letter } from "../../protocol/wire/dossier-records.ts";
import { valueOf } from "../data/answer.ts";
import { Later } from "../parts/Later.tsx";
import { LaterPhotoCard } from "./later-photo-card.ts";
import { photoIn } from "./photo-field.ts";
import { usePhotos } from "./use-photos.ts";

/** The photo of the letter that a bill was listed by, where there is one. */
export function KeptLetterPhoto({ letter: { id, resident } }: { letter: Letter }) {
  const field = { resident, letter: id };
  const photo = photoIn(valueOf(usePhotos(resident))?.photos ?? [], field);
  if (!photo) return null;
  return (
    <Later meanwhile={null}>
      <LaterPhotoCard field={field} mayAdd={false} />
    </Later>
  );
}
