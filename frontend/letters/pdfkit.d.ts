/** What the types of these packages do not tell. */

declare module "pdfkit/output" {
  /** Everything a document becomes, once it has ended. Ask before it is written. */
  export function toBytes(document: unknown): Promise<Uint8Array>;
}

declare module "bidi-js" {
  type Levels = { levels: Uint8Array; paragraphs: { start: number; end: number; level: number }[] };
  type Bidi = {
    getEmbeddingLevels(text: string, direction?: "ltr" | "rtl"): Levels;
    getReorderSegments(text: string, levels: Levels): [number, number][];
    getMirroredCharacter(letter: string): string | null;
  };
  export default function bidiFactory(): Bidi;
}

declare module "fontkit" {
  type Font = {
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): { glyphs: { id: number; codePoints: number[] }[] };
  };
  export function create(file: Uint8Array): Font;
}
