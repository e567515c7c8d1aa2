import { Question } from "./question.ts";

/** So many blocks in one request, and so many such requests on their way. Ponder asks for no more than 25 blocks at once. */
const most = 25;
const atOnce = 2;
/** Ponder gives each question up after as many milliseconds. */
const patience = 10_000;

type Asked = {
  question: Question;
  init: RequestInit | undefined;
  tell: (answer: Response | Promise<Response>) => void;
  fail: (error: unknown) => void;
};
type Told = { id: number };

/**
 * Ponder asks for each block of the past by a request of its own. From here on those that it asks for at the same time go
 * out as one request; each gets its own answer, an error too. Whoever asks while two such requests are on their way goes with the next.
 * A node that does not answer several questions together is from then on asked for one after the other.
 */
export function askBlocksTogether(): void {
  const ask = globalThis.fetch;
  let together = true;
  let underWay = 0;
  let planned = false;
  let waiting: Asked[] = [];

  function plan(): void {
    if (planned || underWay === atOnce || waiting.length === 0) return;
    planned = true;
    // Not at once: what is asked in the same turn goes with it.
    setImmediate(() => {
      planned = false;
      const group = waiting.slice(0, most);
      waiting = waiting.slice(most);
      underWay += 1;
      void send(group).finally(() => {
        underWay -= 1;
        plan();
      });
      plan();
    });
  }

  async function send(group: Asked[]): Promise<void> {
    try {
      const answers = together ? await askAll(group) : null;
      if (answers === null) together = false;
      group.forEach(({ question, init, tell }, place) => {
        const answer = answers?.get(place);
        tell(answer ? new Response(JSON.stringify(answer)) : ask(question, init));
      });
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
  }

  /** Each answer by its place; null where the node does not answer so. */
  async function askAll(group: Asked[]): Promise<Map<number, Told> | null> {
    const body = group.map(({ question: { block } }, id) => ({
      jsonrpc: "2.0",
      id,
      method: "eth_getBlockByNumber",
      params: [block, true],
    }));
    const answer = await ask(group[0]!.question.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const text = await answer.text();
    if (!answer.ok || !text.startsWith("[")) return null;
    return new Map((JSON.parse(text) as Told[]).map((each) => [each.id, each]));
  }

  globalThis.Request = Question;
  globalThis.fetch = (input, init) => {
    if (!(input instanceof Question && input.block !== null && together)) return ask(input, init);
    return new Promise((tell, fail) => {
      waiting.push({ question: input, init, tell, fail });
      plan();
    });
  };
}
