/** A question that nobody answers fails after so long, in milliseconds: the server waits 15 s at most for what it asks itself. */
export const ANSWER_MS = 20_000;
/** What was begun may take longer on a bad connection, but not for ever. */
export const WHOLE_MS = 120_000;

/**
 * As `fetch`, for what only asks: a connection that takes a question and says nothing counts as none, so that no page waits
 * without end. What changes something goes without it: to stop waiting would not undo that.
 */
export async function fetchInTime(path: string, init: RequestInit = {}): Promise<Response> {
  const stop = new AbortController();
  const end = () => stop.abort();
  const begun = setTimeout(end, ANSWER_MS);
  try {
    return await fetch(path, { ...init, signal: stop.signal });
  } finally {
    clearTimeout(begun);
    setTimeout(end, WHOLE_MS);
  }
}
