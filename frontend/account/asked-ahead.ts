import type { Address } from "../../protocol/wire/basics.ts";
import { request } from "./request.ts";

/** An answer that nobody took by then is not taken any more, in milliseconds: what is shown is of now. */
const FRESH_MS = 5_000;

const asked = new Map<string, { answer: Promise<unknown>; at: number }>();
const nameOf = (path: string, account: Address) => `${account.toLowerCase()} ${path}`;

/** Asks the server before anything is drawn what the first page will ask; whoever asks first gets that answer. */
export function askAhead(path: string, account: Address): void {
  const answer = request(path, { account });
  answer.catch(() => undefined);
  asked.set(nameOf(path, account), { answer, at: Date.now() });
}

/** The answer that is under way, once; otherwise a new one. @throws ProblemError. */
export function askFirst<T>(path: string, account: Address): Promise<T> {
  const name = nameOf(path, account);
  const ahead = asked.get(name);
  asked.delete(name);
  return ahead && Date.now() - ahead.at < FRESH_MS
    ? (ahead.answer as Promise<T>)
    : request<T>(path, { account });
}
