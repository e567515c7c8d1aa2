/** A source file as bytes, since the compiler counts in bytes: one character of `text` is one byte. */
import type { Node, Place } from "./syntax.ts";
import { placeOf } from "./syntax.ts";

export class Source {
  readonly path: string;
  readonly text: string;

  constructor(path: string, content: string) {
    this.path = path;
    this.text = Buffer.from(content, "utf8").toString("latin1");
  }

  /** The text of a node or a place. */
  of(what: Node | Place): string {
    const { start, end } = "nodeType" in what ? placeOf(what) : what;
    return this.text.slice(start, end);
  }

  /** The file with one place replaced. */
  with({ start, end }: Place, text: string): string {
    return decode(this.text.slice(0, start) + text + this.text.slice(end));
  }
}

/** Back from one character per byte. */
export const decode = (bytes: string): string => Buffer.from(bytes, "latin1").toString("utf8");
