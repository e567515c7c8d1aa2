import type { Address } from "../../protocol/wire/basics.ts";
import type { PhotosAnswer } from "../../protocol/wire/photos-api.ts";
import { useAsk } from "../data/use-ask.ts";

/** Which photos of somebody there are, of those that this account may see. */
export function usePhotos(resident: Address) {
  return useAsk<PhotosAnswer>(`/api/v1/residents/${resident}/photos`);
}
