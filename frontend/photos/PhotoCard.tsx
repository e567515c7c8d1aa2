import { useAccount } from "../account/AccountContext.ts";
import { valueOf } from "../data/answer.ts";
import { useWords } from "../words/use-words.ts";
import { AddPhoto } from "./AddPhoto.tsx";
import { type PhotoField, photoIn } from "./photo-field.ts";
import { ShownPhoto } from "./ShownPhoto.tsx";
import { usePhotos } from "./use-photos.ts";
import { Dot } from "../parts/Dot.tsx";

type Props = {
  field: PhotoField;
  /** Whether one can be added, where there is none. */
  mayAdd: boolean;
};

/** One photo: to look at and take away where it is there, to add where it is not. Never needed for anything. */
export function PhotoCard({ field, mayAdd }: Props) {
  const say = useWords("photos");
  const { address } = useAccount();
  const all = valueOf(usePhotos(field.resident))?.photos;
  const photo = all && photoIn(all, field);
  const label = say("letter" in field ? "letter" : field.moment);
  if (!photo && !mayAdd) return null;
  return (
    <div className="sc-stack" role="group" aria-label={label}>
      <p>
        <strong>{label}</strong>
        {!photo && (
          <span className="sc-quiet">
            {" "}
            <Dot /> {say("optional")}
          </span>
        )}
      </p>
      {photo ? (
        <ShownPhoto
          key={photo.id}
          photo={photo}
          label={label}
          mayRemove={address === field.resident || address === photo.by}
        />
      ) : (
        <AddPhoto field={field} />
      )}
    </div>
  );
}
