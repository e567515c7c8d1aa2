/** What was sent and is not done as far as this page knows, and under which key. */
const keys = new Map<string, string>();

/**
 * Sends a wish with a key of its own. The same wish goes out with the same key until the server said that it is done: it does it
 * once, and answers the second time what it answered the first. @throws what `send` throws.
 */
export async function once<T>(wish: string, send: (key: string) => Promise<T>): Promise<T> {
  const key = keys.get(wish) ?? crypto.getRandomValues(new BigUint64Array(4)).join("-");
  keys.set(wish, key);
  const answer = await send(key);
  keys.delete(wish);
  return answer;
}
