const TRACES = Buffer.from('"traces":[');
const OPEN = "[".charCodeAt(0);
const CLOSE = "]".charCodeAt(0);
const QUOTE = '"'.charCodeAt(0);
const ESCAPE = "\\".charCodeAt(0);

/**
 * What an EVM dumps of itself, with an empty list in place of the steps of each call that it carried out: nobody asks for them
 * again, and they are a third of what it keeps of a transaction (decision 87). Piece by piece, so that nothing grows with the chain.
 */
export async function* withoutTraces(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  /** The end of what came, where the key may have begun. */
  let held = Buffer.alloc(0);
  /** How many lists are open inside the traces; 0 outside them. */
  let depth = 0;
  let inText = false;
  let escaped = false;

  for await (const piece of pieces) {
    let rest = Buffer.concat([held, piece]);
    held = Buffer.alloc(0);
    while (rest.length > 0) {
      if (depth === 0) {
        const at = rest.indexOf(TRACES);
        if (at < 0) {
          const safe = Math.max(0, rest.length - TRACES.length + 1);
          yield rest.subarray(0, safe);
          held = rest.subarray(safe);
          break;
        }
        yield rest.subarray(0, at + TRACES.length);
        rest = rest.subarray(at + TRACES.length);
        depth = 1;
      }
      let place = 0;
      for (; place < rest.length && depth > 0; place += 1) {
        const byte = rest[place]!;
        if (escaped) escaped = false;
        else if (inText && byte === ESCAPE) escaped = true;
        else if (byte === QUOTE) inText = !inText;
        else if (!inText && byte === OPEN) depth += 1;
        else if (!inText && byte === CLOSE) depth -= 1;
      }
      // The bracket that closes the list goes along.
      rest = depth === 0 ? rest.subarray(place - 1) : Buffer.alloc(0);
    }
  }
  yield held;
}
