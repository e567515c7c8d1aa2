/**
 * Ponder asks for the newest block ten times a second and does not wait for one answer before it asks again. On a busy
 * machine an answer then arrives after that to a later question, and tells an older block. Ponder takes that for a
 * chain that went back: it takes rows back that stand, under locks for which readers give up with an error. From here
 * on an answer that was overtaken is replaced by the one that overtook it: who asks after an answer came hears nothing
 * older than that. A chain that does go back is heard as before.
 */
export function hearInOrder(): void {
  const ask = globalThis.fetch;
  let heard = 0;
  let newest = "";
  globalThis.Request = Question;
  globalThis.fetch = async (input, init) => {
    if (!(input instanceof Question && input.isAboutNewest)) return ask(input, init);
    const before = heard;
    const answer = await ask(input, init);
    if (!answer.ok) return answer;
    const text = await answer.text();
    if (text.includes('"error":')) return new Response(text);
    if (heard === before) {
      heard += 1;
      newest = text;
    }
    return new Response(newest);
  };
}

/** Knows what it asks without being read: a copy of each body would cost more than most answers. */
class Question extends Request {
  readonly isAboutNewest: boolean;

  constructor(input: string | URL | Request, init?: RequestInit) {
    super(input, init);
    const body = typeof init?.body === "string" ? init.body : "";
    this.isAboutNewest =
      body.includes('"eth_getBlockByNumber"') && body.includes('["latest",true]');
  }
}
