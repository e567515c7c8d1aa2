/** The most bytes of one photo. */
export const MOST_PHOTO_BYTES = 900_000;

/** The longest side of a photo, in pixels. */
export const LONGEST_PHOTO_SIDE = 1_600;
