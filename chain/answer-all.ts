/** Answers what came in one request: several JSON-RPC calls. */
import { answer, type Answering, passedOn } from "./answer.ts";

/**
 * Where all of them are passed on, they go to the EVM in one request too: another for each costs more than the answers.
 * Otherwise, and where the EVM does not take them together, each is answered by itself.
 * @returns the text of the response: a list, or nothing when no call wants an answer.
 */
export async function answerAll(chain: Answering, calls: readonly unknown[]): Promise<string> {
  const texts = calls.map((call) => passedOn(chain, call));
  if (texts.every((text) => text !== undefined)) {
    const body = `[${texts.join(",")}]`;
    const response = await chain.machine.ask((client) => client.send(body)).catch(() => "");
    if (response.startsWith("[")) return response;
  }
  const answers = await Promise.all(calls.map((call) => answer(chain, call)));
  const wanted = answers.filter((text) => text !== undefined);
  return wanted.length > 0 ? `[${wanted.join(",")}]` : "";
}
