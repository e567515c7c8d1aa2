import type { Address } from "../../protocol/wire/basics.ts";
import { request } from "./request.ts";

/** An answer that nobody took by then is not taken any more, in milliseconds: what is shown is of now. */
const FRESH_MS = 5_000;

type Asked = { path: string; account: string; answer: Promise<unknown>; at: number; told?: Told };
/** An answer that is there, and when it was asked (in milliseconds since 1970). */
export type Told = { path: string; value: unknown; at: number };

const asked = new Map<string, Asked>();
const nameOf = (path: string, account: Address) => `${account.toLowerCase()} ${path}`;
const isFresh = ({ at }: Asked) => Date.now() - at < FRESH_MS;

/**
 * Asks before anything is drawn what the first page will ask; whoever asks first gets that answer. @param answer The server's,
 * where it comes with another; null where it did not come along, so that who asks gets one of their own.
 */
export function askAhead(
  path: string,
  account: Address,
  answer: Promise<unknown> = request(path, { account }),
): void {
  const one: Asked = { path, account: account.toLowerCase(), answer, at: Date.now() };
  answer.then(
    (value) => {
      if (value !== null) one.told = { path, value, at: one.at };
    },
    () => undefined,
  );
  asked.set(nameOf(path, account), one);
}

/** The answer that is under way, once; otherwise a new one. @throws ProblemError. */
export function askFirst<T>(path: string, account: Address): Promise<T> {
  const name = nameOf(path, account);
  const ahead = asked.get(name);
  asked.delete(name);
  const alone = () => request<T>(path, { account });
  if (!ahead || !isFresh(ahead)) return alone();
  return ahead.answer.then((value) => (value === null ? alone() : (value as T)));
}

/** The answers for an account that are there by now; what is still under way stays for who asks it. */
export function toldOf(account: Address): Told[] {
  const ofAccount = [...asked.values()].filter((one) => one.account === account.toLowerCase());
  return ofAccount.flatMap((one) => (one.told && isFresh(one) ? [one.told] : []));
}

/** They are shown: who asks the same from now on gets a new answer. */
export function tookTold(told: readonly Told[]): void {
  for (const [name, one] of asked) if (one.told && told.includes(one.told)) asked.delete(name);
}
