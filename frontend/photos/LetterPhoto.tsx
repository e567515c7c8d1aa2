import type { Letter } from "../../protocol/wire/dossier-records.ts";
import { valueOf } from "../data/answer.ts";
import { FoldedPhotos } from "./FoldedPhotos.tsx";
import { LaterPhotoCard } from "./later-photo-card.ts";
import { photoIn } from "./photo-field.ts";
import { usePhotos } from "./use-photos.ts";

/** The photo of a letter in a list, folded. */
export function LetterPhoto({ letter: { id, resident } }: { letter: Letter }) {
  const field = { resident, letter: id };
  const photo = photoIn(valueOf(usePhotos(resident))?.photos ?? [], field);
  return (
    <FoldedPhotos count={photo ? 1 : 0}>
      <LaterPhotoCard field={field} mayAdd />
    </FoldedPhotos>
  );
}
