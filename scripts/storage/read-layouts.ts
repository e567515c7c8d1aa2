/** Where solc puts what a contract keeps: its variables, and the structs that these hold. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import solc from "solc";
import { readImport } from "../solc/read-import.ts";
import { declarationsIn } from "./declarations.ts";

/**
 * @param type As it is written in the source.
 * @param slot From the start of the contract, or of the struct.
 * @param bit From the low end of the slot.
 * @param spread True for a mapping and a list: their entries lie at hashes.
 * @param what The source's own words about it, or "".
 */
export type Field = {
  name: string;
  type: string;
  slot: number;
  bit: number;
  bits: number;
  spread: boolean;
  what: string;
};
/** @param file Where it is declared. */
export type Variable = Field & { file: string };
export type Struct = { name: string; slots: number; what: string; fields: Field[] };
export type Layout = { name: string; variables: Variable[]; structs: Struct[] };

type Entry = { astId: number; label: string; offset: number; slot: string; type: string };
type Type = {
  encoding: string;
  numberOfBytes: string;
  members?: Entry[];
  base?: string;
  value?: string;
};
type Types = Record<string, Type>;
type Storage = { storage: Entry[]; types: Types | null };
type Output = {
  sources: Record<string, { ast: unknown }>;
  contracts: Record<string, Record<string, { storageLayout: Storage }>>;
};
type Declarations = ReturnType<typeof declarationsIn>;

/** Every contract below contracts/ that can be deployed, by path. */
export function readLayouts(root: string): Layout[] {
  const files = globSync("contracts/**/*.sol", { cwd: root }).sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const read = (path: string) => {
    const found = readImport(root, path);
    if ("contents" in found) texts.set(path, found.contents);
    return found;
  };
  const { contracts, sources } = compile(texts, read);
  const declarations = declarationsIn(
    new Map([...texts].map(([file, text]) => [file, { text, tree: sources[file]?.ast }])),
  );

  return files.flatMap((file) =>
    Object.entries(contracts[file] ?? {})
      .filter(([name]) => declarations.isDeployable(file, name))
      .map(([name, { storageLayout }]) => layoutOf(name, storageLayout, declarations)),
  );
}

function compile(texts: ReadonlyMap<string, string>, read: (path: string) => object): Output {
  const sources = Object.fromEntries([...texts].map(([file, content]) => [file, { content }]));
  const outputSelection = { "*": { "*": ["storageLayout"], "": ["ast"] } };
  const settings = { evmVersion: "osaka", outputSelection };
  const said = (solc.compile as (input: string, imports: { import: typeof read }) => string)(
    JSON.stringify({ language: "Solidity", sources, settings }),
    { import: read },
  );
  return JSON.parse(said) as Output;
}

function layoutOf(name: string, layout: Storage, declarations: Declarations): Layout {
  const types = layout.types ?? {};
  const structs = new Map<string, Struct>();
  for (const { type } of layout.storage) collect(type, types, declarations, structs);
  return {
    name,
    variables: layout.storage.map((entry) => ({
      ...fieldOf(entry, types, declarations),
      file: declarations.fileOf(entry.astId),
    })),
    structs: [...structs.values()],
  };
}

/** The structs that a type holds, in the order in which they are met. */
function collect(
  id: string,
  types: Types,
  declarations: Declarations,
  into: Map<string, Struct>,
): void {
  const { members, value, base, numberOfBytes } = types[id]!;
  if (into.has(id)) return;
  if (members) {
    const declared = Number(/\)(\d+)_storage$/.exec(id)?.[1]);
    const said = declarations.wordsAbout(declared);
    into.set(id, {
      name: declarations.nameOf(declared),
      slots: Number(numberOfBytes) / 32,
      what: said.get("") ?? "",
      fields: members.map((member) => ({
        ...fieldOf(member, types, declarations),
        what: said.get(member.label) ?? "",
      })),
    });
  }
  for (const inner of [value, base, ...(members ?? []).map(({ type }) => type)])
    if (inner !== undefined) collect(inner, types, declarations, into);
}

function fieldOf(entry: Entry, types: Types, declarations: Declarations): Field {
  const { encoding, numberOfBytes } = types[entry.type]!;
  return {
    name: entry.label,
    type: declarations.typeOf(entry.astId),
    slot: Number(entry.slot),
    bit: entry.offset * 8,
    bits: Number(numberOfBytes) * 8,
    spread: encoding !== "inplace",
    what: declarations.wordsAbout(entry.astId).get("") ?? "",
  };
}
