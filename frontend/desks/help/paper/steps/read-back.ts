import { zeroHash } from "viem";
import type { Hex } from "../../../../../protocol/wire/basics.ts";
import { wordsBehind, type PaperAbout } from "../paper-about.ts";
import { filledWith } from "../paper-kind.ts";

/** The first argument names what it is about. */
export const firstOf = ([id]: readonly unknown[]) => filledWith([id as number]);

/** The same with the words of the resident behind the last argument; a report may have none. */
export const withWords =
  (kind: "report" | "dispute" | "suggestion", ids: (args: readonly unknown[]) => number[]) =>
  (args: readonly unknown[], about: PaperAbout) => {
    const commitment = args.at(-1) as Hex;
    if (commitment === zeroHash) return filledWith(ids(args));
    const text = wordsBehind(about, kind, commitment);
    return text === null ? null : { ...filledWith(ids(args)), text, commitment };
  };
