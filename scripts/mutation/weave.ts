/**
 * All mutants of a file in one text, so that they are compiled once. Which one is on is asked of
 * `block.coinbase`, which no contract of ours uses and which a test run can set: none at zero.
 */
import type { Mutant } from "./find-mutants.ts";
import type { Source } from "./source.ts";
import { decode } from "./source.ts";
import type { Node, Place } from "./syntax.ts";
import { placeOf, walk } from "./syntax.ts";

type Site = Place & { mutants: Mutant[]; keyword?: string };

export type Woven = {
  text: string;
  /** The mutants whose text holds this byte of the woven file, of the smallest place around it. */
  at: (offset: number) => Mutant[];
};

/** @param numberOf A number above zero for each mutant: its `block.coinbase`. */
export function weave(
  ast: Node,
  source: Source,
  mutants: Mutant[],
  numberOf: (mutant: Mutant) => number,
): Woven {
  const sites = [...group(mutants), ...constants(ast, source, mutants)].sort(outerFirst);
  const spans: { from: number; to: number; mutants: Mutant[] }[] = [];
  let out = "";
  let next = 0;

  const guard = (mutant: Mutant) => `block.coinbase == address(${numberOf(mutant)})`;

  /** Writes the source up to `end`, sites included. */
  function copy(start: number, end: number): void {
    let at = start;
    for (let site = sites[next]; site && site.start < end; site = sites[next]) {
      next += 1;
      out += source.of({ start: at, end: site.start });
      write(site);
      at = site.end;
    }
    out += source.of({ start: at, end });
  }

  function write(site: Site): void {
    const from = out.length;
    if (site.keyword !== undefined) out += site.keyword;
    else if (site.mutants[0]?.level === "statement") {
      out += "{";
      for (const each of site.mutants) out += `if (${guard(each)}) {${each.text}} else `;
      out += "{";
      copy(site.start, site.end);
      out += "}}";
    } else {
      const cast = site.mutants.find((each) => each.cast)?.cast ?? "";
      out += "(";
      for (const each of site.mutants) out += `${guard(each)} ? ${cast}(${each.text}) : `;
      out += `${cast}(`;
      copy(site.start, site.end);
      out += "))";
    }
    spans.push({ from, to: out.length, mutants: site.mutants });
  }

  copy(0, source.text.length);
  const smallestFirst = spans.sort((a, b) => a.to - a.from - (b.to - b.from));
  return {
    text: decode(out),
    at: (offset) =>
      smallestFirst.find(
        ({ from, to, mutants: all }) => all.length && from <= offset && offset < to,
      )?.mutants ?? [],
  };
}

const outerFirst = (a: Site, b: Site) => a.start - b.start || b.end - a.end;

function group(mutants: Mutant[]): Site[] {
  const sites = new Map<string, Site>();
  for (const mutant of mutants) {
    const key = `${mutant.place.start}:${mutant.place.end}`;
    const site = sites.get(key) ?? { ...mutant.place, mutants: [] };
    site.mutants.push(mutant);
    sites.set(key, site);
  }
  return [...sites.values()];
}

/** A constant with a choice in it must be immutable. */
function constants(ast: Node, source: Source, mutants: Mutant[]): Site[] {
  const sites: Site[] = [];
  walk(ast, (node) => {
    const { start, end } = placeOf(node);
    const inside = mutants.some(({ place }) => start <= place.start && place.end <= end);
    if (node.nodeType !== "VariableDeclaration" || node["constant"] !== true) return inside;
    const at = start + source.of(node).search(/\bconstant\b/);
    if (inside)
      sites.push({ start: at, end: at + "constant".length, mutants: [], keyword: "immutable" });
    return false;
  });
  return sites;
}
