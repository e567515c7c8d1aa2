import bold from "@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf?url";
import arabicBold from "@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf?url";
import arabic from "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf?url";
import otherBold from "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url";
import other from "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url";
import regular from "@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf?url";
import type { LetterFonts } from "./families.ts";
import type { Letter } from "./letter.ts";
import { loadSay } from "../words/load-say.ts";
import { letterPdf } from "./letter-pdf.ts";

/** Makes a letter on this machine, and hands it to the browser to keep and print. Nothing of it goes anywhere. */
export async function printLetter(letter: Letter, name: string): Promise<void> {
  const [fonts, say] = await Promise.all([
    familyAt(regular, bold),
    loadSay("letters", letter.language),
  ]);
  const unprinted = { mark: say("unprinted.mark"), note: say("unprinted.note") };
  const pdf = await letterPdf(letter, fonts, unprinted, others);
  const url = URL.createObjectURL(
    new Blob([pdf as Uint8Array<ArrayBuffer>], { type: "application/pdf" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Cyrillic, Greek and the rest of Latin first, then Arabic with the Latin that stands beside it. */
const others = () => Promise.all([familyAt(other, otherBold), familyAt(arabic, arabicBold)]);

async function familyAt(regularAt: string, boldAt: string): Promise<LetterFonts> {
  const [regularFont, boldFont] = await Promise.all([fontOf(regularAt), fontOf(boldAt)]);
  return { regular: regularFont, bold: boldFont };
}

async function fontOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`No font at ${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
