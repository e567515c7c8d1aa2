export type Bar = { what: string; value: number; beside?: { what: string; value: number } };

const WIDTH = 760;
const LABEL = 20;
const BAR = 12;
const GAP = 14;
const TOP = 56;
/** Room for the figure behind the longest bar. */
const ROOM = 90;

/** Readable by day and by night: what shows it may be light or dark. */
const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #1a1a1a }
  .title { font-weight: 700; font-size: 16px }
  .ground { fill: #ffffff }
  .own { fill: #004699 }
  .beside { fill: #8a8a8a }
  @media (prefers-color-scheme: dark) {
    text { fill: #f2f2f2 }
    .ground { fill: #16181d }
    .own { fill: #7db4ff }
    .beside { fill: #9b9b9b }
  }`;

/** Bars beneath each other, each with what it is beside below it, from zero: an SVG by itself. */
export function barChart(title: string, text: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.flatMap(({ value, beside }) => [value, beside?.value ?? 0]), 1e-9);
  const long = (value: number) => ((WIDTH - ROOM) * value) / most;
  let y = TOP;
  const drawn = bars.map(({ what, value, beside }) => {
    const lines = [`<text x="0" y="${y + 14}">${escaped(what)}</text>`];
    y += LABEL;
    lines.push(bar("own", y, long(value), value));
    y += BAR + 4;
    if (beside) {
      lines.push(bar("beside", y, long(beside.value), beside.value));
      y += BAR + 4;
    }
    y += GAP;
    return lines.join("\n");
  });
  const peers = [...new Set(bars.flatMap(({ beside }) => beside?.what ?? []))].join("; ");
  const legend = peers && `<text x="0" y="42">grey: ${escaped(peers)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 0 ${WIDTH + 24} ${y}" role="img" aria-labelledby="title text">
<title id="title">${escaped(title)}</title>
<desc id="text">${escaped(text)}</desc>
<style>${STYLE}
</style>
<rect class="ground" x="-12" y="0" width="${WIDTH + 24}" height="${y}" />
<text class="title" x="0" y="20">${escaped(title)}</text>
${legend}
${drawn.join("\n")}
</svg>
`;
}

function bar(of: "own" | "beside", y: number, width: number, value: number): string {
  const at = Math.max(2, width).toFixed(1);
  return `<rect class="${of}" x="0" y="${y}" width="${at}" height="${BAR}" rx="2" /><text x="${Number(at) + 8}" y="${y + 11}">${value.toLocaleString("en")}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
