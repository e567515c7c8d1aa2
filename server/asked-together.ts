import { setImmediate as turn } from "node:timers/promises";

/**
 * Asks once what is asked several times in the same turn of the event loop: a page asks seven things at once, and each begins
 * with who asks. Nothing is remembered: the question is put after everybody who shares its answer had asked, so that no
 * answer is older than the request that gets it.
 */
export function askedTogether<Key, Answer>(
  ask: (key: Key) => Promise<Answer>,
): (key: Key) => Promise<Answer> {
  const waiting = new Map<Key, Promise<Answer>>();

  const begin = async (key: Key) => {
    await turn();
    waiting.delete(key);
    return ask(key);
  };
  return (key) => {
    const asked = waiting.get(key) ?? begin(key);
    waiting.set(key, asked);
    return asked;
  };
}
