import { bareJpeg } from "../../protocol/photos/bare-jpeg.ts";
import { LONGEST_PHOTO_SIDE, MOST_PHOTO_BYTES } from "../../protocol/photos/limits.ts";

/** First as good as letters on paper need; then smaller, until it fits. */
const ATTEMPTS = [
  { side: LONGEST_PHOTO_SIDE, quality: 0.8 },
  { side: 1_280, quality: 0.7 },
  { side: 1_024, quality: 0.6 },
  { side: 800, quality: 0.5 },
];

/**
 * Draws a photo anew on this device, so that nothing but what can be seen goes along: no place, no time, no phone, no name
 * of a file. @throws Error for a file that this browser can not draw.
 */
export async function barePhoto(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    for (const { side, quality } of ATTEMPTS) {
      const drawn = await draw(picture, side).convertToBlob({ type: "image/jpeg", quality });
      const bytes = bareJpeg(new Uint8Array(await drawn.arrayBuffer()));
      if (!bytes) break;
      if (bytes.length <= MOST_PHOTO_BYTES) return new Blob([bytes], { type: "image/jpeg" });
    }
  } finally {
    picture.close();
  }
  throw new Error("This picture can not be made small enough");
}

function draw(picture: ImageBitmap, side: number): OffscreenCanvas {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("This browser draws no pictures");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
}
