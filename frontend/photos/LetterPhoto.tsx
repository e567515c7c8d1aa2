import type { Letter } from "../../protocol/wire/dossier-records.ts";
import { valueOf } from "../data/answer.ts";
import { useWords } from "../words/use-words.ts";
import { PhotoCard } from "./PhotoCard.tsx";
import { photoIn } from "./photo-field.ts";
import { usePhotos } from "./use-photos.ts";

/** The photo of a letter in a list, folded: few letters have one. */
export function LetterPhoto({ letter: { id, resident } }: { letter: Letter }) {
  const say = useWords("photos");
  const field = { resident, letter: id };
  const photo = photoIn(valueOf(usePhotos(resident))?.photos ?? [], field);
  return (
    <details className="sc-more">
      <summary>{say("count", { count: photo ? 1 : 0 })}</summary>
      <PhotoCard field={field} mayAdd />
    </details>
  );
}
