import bold from "@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf?url";
import regular from "@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf?url";
import type { Letter } from "./letter.ts";
import { loadWords } from "../words/load-words.ts";
import { letterPdf } from "./letter-pdf.ts";

/** Makes a letter on this machine, and hands it to the browser to keep and print. Nothing of it goes anywhere. */
export async function printLetter(letter: Letter, name: string): Promise<void> {
  const [regularFont, boldFont, words] = await Promise.all([
    fontOf(regular),
    fontOf(bold),
    loadWords(letter.language, "letters"),
  ]);
  const fonts = { regular: regularFont, bold: boldFont };
  const unprinted = { mark: words["unprinted.mark"]!, note: words["unprinted.note"]! };
  const pdf = await letterPdf(letter, fonts, unprinted);
  const url = URL.createObjectURL(
    new Blob([pdf as Uint8Array<ArrayBuffer>], { type: "application/pdf" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

async function fontOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`No font at ${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
