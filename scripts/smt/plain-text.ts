/**
 * The ledger's files as the prover reads them. It knows no clock, no errors with values, no bit
 * operations and no pointers into storage, so the text is written without them, in ways that allow the
 * same or more to happen; what cannot happen then cannot happen in the ledger.
 */
export function plainText(solidity: string): string {
  return [
    withoutComments,
    withoutPointers,
    oneByOne,
    openToAll,
    withItsOwnClock,
    withoutEvents,
    withBareRequires,
  ].reduce((text, change) => change(text), solidity);
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/(?! SPDX).*$/gm, "");

/** `(a, b) = (x, y);` as two assignments, where the first does not change what the second reads. */
const oneByOne = (text: string) =>
  text.replace(
    /\(([^(),]+), ([^(),]+)\) = \(([^(),]+), ([^(),]+)\);/g,
    (pair, a: string, b: string, x: string, y: string) =>
      y.includes(a) ? pair : `${a} = ${x}; ${b} = ${y};`,
  );

/** Everything can be called and read by a harness; what only reads is no step of a sequence. */
const openToAll = (text: string) =>
  text
    .replace(/\bprivate\b/g, "internal")
    .replace(/\b(external|public) (view|pure)\b/g, "internal $2")
    .replace(/\bexternal\b/g, "public");

/** Time is a number that the harness turns on, and so is the calendar month. */
const withItsOwnClock = (text: string) =>
  text
    .replace(/\b(?:uint40\(block\.timestamp\)|block\.timestamp)/g, "_now")
    .replace(/\bCalendar\.monthOf\(_now\)/g, "_month");

const withoutEvents = (text: string) => text.replace(/\n *emit [^;]*;/g, "");

/** `Fund storage pot = _funds[id];` goes, and each `pot` after it is written out. */
function withoutPointers(text: string): string {
  const pointer = /\n *\w+ storage (\w+) = ([^;]+);/.exec(text);
  if (!pointer) return text;
  const [line, name = "", place = ""] = pointer;
  const start = pointer.index + line.length;
  const end = text.indexOf("\n    }", start);
  const body = text.slice(start, end).replace(new RegExp(`\\b${name}\\b`, "g"), place);
  return withoutPointers(text.slice(0, pointer.index) + body + text.slice(end));
}

/** Without the error; a requirement on bits goes altogether, which lets more happen. */
function withBareRequires(text: string): string {
  let out = "";
  let rest = text;
  for (;;) {
    const at = rest.search(/\n *require\(/);
    if (at === -1) return out + rest;
    const open = rest.indexOf("(", at);
    const [condition, end] = firstArgument(rest, open + 1);
    out += rest.slice(0, at);
    if (!/>>|<<|[^&]&[^&]/.test(condition)) out += `${rest.slice(at, open)}(${condition});`;
    rest = rest.slice(end);
  }
}

/** The first argument, and where the statement ends. */
function firstArgument(text: string, start: number): [string, number] {
  let depth = 0;
  let comma = -1;
  for (let at = start; ; at += 1) {
    const sign = text.charAt(at);
    if ("([{".includes(sign)) depth += 1;
    if (sign === "," && depth === 0 && comma === -1) comma = at;
    if (")]}".includes(sign)) depth -= 1;
    if (depth < 0 || sign === "")
      return [text.slice(start, comma === -1 ? at : comma), text.indexOf(";", at) + 1];
  }
}
