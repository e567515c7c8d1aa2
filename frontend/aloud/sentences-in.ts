import { cutSentences } from "./cut-sentences.ts";

/** A sentence on the page, where it stands and in which language. */
export type Sentence = { text: string; language: string; range: Range };

/** What ends a sentence by itself, whether or not it has a full stop. */
const BLOCKS =
  "p, li, dt, dd, h1, h2, h3, h4, h5, h6, summary, label, legend, button, th, td, a, div";
const SILENT = "script, style, svg, select, nav, [hidden], [aria-hidden=true]";

/** Everything that can be seen in a part of the page, in the order in which it stands. */
export function sentencesIn(part: Element): Sentence[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement && !parentElement.closest(SILENT) && isSeen(parentElement)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const blocks: { block: Element; texts: Text[] }[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const block = text.parentElement!.closest(BLOCKS) ?? part;
    const last = blocks.at(-1);
    if (last?.block === block) last.texts.push(text);
    else blocks.push({ block, texts: [text] });
  }
  return blocks.flatMap(({ block, texts }) => {
    const language = block.closest("[lang]")?.getAttribute("lang") ?? "nl";
    return cutSentences(texts.map(({ data }) => data).join(""), language).map(
      ({ text, from, to }) => {
        const range = document.createRange();
        range.setStart(...placeOf(texts, from));
        range.setEnd(...placeOf(texts, to));
        return { text, language, range };
      },
    );
  });
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** In which of the texts a place of all of them together lies, and where. */
function placeOf(texts: readonly Text[], place: number): [Text, number] {
  let left = place;
  for (const text of texts) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  const last = texts.at(-1)!;
  return [last, last.length];
}
