import type { Address } from "../../protocol/wire/basics.ts";
import type { Photo, PhotoMoment } from "../../protocol/wire/photos-api.ts";

/** Of what a photo is: the begin or the end of somebody's step, or a letter. */
export type PhotoField =
  | { resident: Address; subgoalId: number; moment: PhotoMoment }
  | { resident: Address; letter: string };

/** Where a photo of this is put. */
export function pathOf(field: PhotoField): string {
  return "letter" in field
    ? `/api/v1/letters/${field.letter}/photo`
    : `/api/v1/residents/${field.resident}/subgoals/${field.subgoalId}/photos/${field.moment}`;
}

/** The photo of this, where there is one. */
export function photoIn(photos: readonly Photo[], field: PhotoField): Photo | undefined {
  return photos.find((photo) =>
    "letter" in field
      ? photo.letter === field.letter
      : photo.subgoalId === field.subgoalId && photo.moment === field.moment,
  );
}
