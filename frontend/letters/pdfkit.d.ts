/** What the types of these packages do not tell. */

declare module "pdfkit/output" {
  /** Everything a document becomes, once it has ended. Ask before it is written. */
  export function toBytes(document: unknown): Promise<Uint8Array>;
}

declare module "fontkit" {
  type Font = { hasGlyphForCodePoint(codePoint: number): boolean };
  export function create(file: Uint8Array): Font;
}
