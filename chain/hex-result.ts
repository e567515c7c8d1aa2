/** The bytes that a JSON-RPC answer holds in hexadecimal, as they arrive: they may be more than fits well into memory. */

const BEGIN = '"result":"0x';
/** An answer that has not begun with a result after so many characters holds none. */
const LONGEST_HEAD = 10_000;

/** @throws Error when the answer holds no such result, or not the whole of it. */
export async function* hexResult(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head = "";
  let begun = false;
  let rest = "";
  for await (const chunk of answer) {
    let text = rest + chunk.toString("latin1");
    rest = "";
    if (!begun) {
      head += text;
      const at = head.indexOf(BEGIN);
      if (at === -1 && head.length > LONGEST_HEAD) break;
      if (at === -1) continue;
      begun = true;
      text = head.slice(at + BEGIN.length);
    }
    const end = text.indexOf('"');
    if (end !== -1) {
      yield Buffer.from(text.slice(0, end), "hex");
      return;
    }
    // Two characters are a byte: half of one waits for what comes next.
    const whole = text.length & ~1;
    rest = text.slice(whole);
    if (whole > 0) yield Buffer.from(text.slice(0, whole), "hex");
  }
  throw new Error(
    begun ? "The answer broke off." : `There is no result in it: ${head.slice(0, 200)}`,
  );
}
