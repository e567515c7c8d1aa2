/** Small pictures side by side on one sheet, drawn by the browser that took them. */
import type { Page } from "@playwright/test";

/** What stands above a row, and its pictures as data URIs, one for each column. */
export type Row = { caption: string; pictures: string[] };

/** Widths on the sheet, in pixels; a long page is cut where the eye has seen enough. */
type Sizes = { columns: number[]; tallest: number };

/** Resolves to the sheet as WebP images: more than one where the rows are taller than a WebP can be. */
export async function contactSheets(page: Page, rows: Row[], sizes: Sizes): Promise<Buffer[]> {
  const uris = await page.evaluate(draw, { rows, ...sizes });
  return uris.map((uri) => Buffer.from(uri.slice(uri.indexOf(",") + 1), "base64"));
}

/** Runs in the browser: nothing from outside reaches in. */
async function draw({ rows, columns, tallest }: Sizes & { rows: Row[] }): Promise<string[]> {
  const GAP = 12;
  const LINE = 24;
  /** Pixels: a WebP ends at 16,383. */
  const MOST = 16_000;
  const load = (src: string) =>
    new Promise<HTMLImageElement>((resolve, reject) => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = () => reject(new Error("a picture could not be read"));
      image.src = src;
    });
  const laid = await Promise.all(
    rows.map(async ({ caption, pictures }) => {
      const images = await Promise.all(pictures.map(load));
      const heights = images.map(({ width, height }, at) =>
        Math.min(tallest, (height * columns[at]!) / width),
      );
      return { caption, images, height: Math.max(...heights) };
    }),
  );

  const parts: (typeof laid)[] = [];
  let room = 0;
  for (const row of laid) {
    const needs = LINE + row.height + GAP;
    if (needs > room) {
      parts.push([]);
      room = MOST - GAP;
    }
    parts.at(-1)!.push(row);
    room -= needs;
  }

  return parts.map((part) => {
    const canvas = document.createElement("canvas");
    canvas.width = columns.reduce((sum, width) => sum + width + GAP, GAP);
    canvas.height = part.reduce((sum, { height }) => sum + LINE + height + GAP, GAP);
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "#5b6470";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = "high";
    pen.font = "14px sans-serif";
    let top = GAP;
    for (const { caption, images, height } of part) {
      pen.fillStyle = "#ffffff";
      pen.fillText(caption, GAP, top + LINE - 8);
      top += LINE;
      let left = GAP;
      images.forEach((image, at) => {
        const width = columns[at]!;
        const seen = Math.min(image.height, (tallest * image.width) / width);
        pen.drawImage(
          image,
          0,
          0,
          image.width,
          seen,
          left,
          top,
          width,
          (seen * width) / image.width,
        );
        left += width + GAP;
      });
      top += height + GAP;
    }
    return canvas.toDataURL("image/webp", 0.6);
  });
}
