/** What solc's syntax trees say about the things that a layout names by their id. */
type Node = {
  id?: number;
  nodeType?: string;
  name?: string;
  abstract?: boolean;
  contractKind?: string;
  documentation?: { text: string };
  typeName?: { src: string };
};
export type Source = { text: string; tree: unknown };
type Found = { node: Node; file: string };

/** @param sources By path. */
export function declarationsIn(sources: ReadonlyMap<string, Source>) {
  const byId = new Map<number, Found>();
  const deployable = new Set<string>();
  const visit = (value: unknown, file: string): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Node;
    if (node.id !== undefined && node.nodeType !== undefined) byId.set(node.id, { node, file });
    if (node.contractKind === "contract" && node.abstract === false)
      deployable.add(`${file}:${node.name}`);
    for (const child of Object.values(node)) visit(child, file);
  };
  for (const [file, { tree }] of sources) visit(tree, file);

  return {
    isDeployable: (file: string, name: string) => deployable.has(`${file}:${name}`),
    fileOf: (id: number) => byId.get(id)!.file,
    nameOf: (id: number) => byId.get(id)!.node.name ?? "",
    /** The type of a variable as it is written. */
    typeOf(id: number): string {
      const { node, file } = byId.get(id)!;
      const [start = 0, length = 0] = node.typeName!.src.split(":").map(Number);
      const bytes = Buffer.from(sources.get(file)!.text).subarray(start, start + length);
      return bytes.toString().replace(/\s+/g, " ");
    },
    wordsAbout: (id: number) => wordsOf(byId.get(id)!.node.documentation?.text),
  };
}

/** The words of a NatSpec comment: about the whole under "", the rest by the name of the parameter. */
function wordsOf(text = ""): Map<string, string> {
  const said = new Map<string, string>();
  for (const part of text.replace(/\s+/g, " ").split(/(?=@(?:notice|dev|param) )/)) {
    const [, param = "", words = ""] = /^(?:@param (\w+)|@\w+)? ?(.*)$/.exec(part.trim()) ?? [];
    if (words !== "") said.set(param, [said.get(param), words].filter(Boolean).join(" "));
  }
  return said;
}
