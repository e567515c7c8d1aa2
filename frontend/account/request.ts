import type { Address } from "../../protocol/wire/basics.ts";
import type { FieldError, Problem, ProblemName } from "../../protocol/wire/dossier-api.ts";
import { fetchInTime } from "./fetch-in-time.ts";

/** A request that the server refused, or did not get ("server-unreachable"). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: ProblemName | "server-unreachable";
  /** With "bad-input": what is wrong with what was typed. */
  readonly errors: readonly FieldError[];

  constructor(
    problem: ProblemName | "server-unreachable",
    detail?: string,
    errors: readonly FieldError[] = [],
  ) {
    super(detail ?? problem);
    this.problem = problem;
    this.errors = errors;
  }
}

export type RequestOptions = {
  method?: "GET" | "POST" | "PUT" | "DELETE";
  /** Sent as JSON; a Blob as what it is. */
  body?: unknown;
  /** Which of the accounts signed in to this session acts. */
  account?: Address | undefined;
  /** What this changes, as the page showed it: refused as changed since where `path` answers something else by now. */
  seen?: { path: string; same: (now: never) => boolean } | undefined;
  /** Under which the server does it once, however often it arrives. */
  key?: string | undefined;
};

/** Asks the server of this page. Answers its JSON, a picture as a Blob, or undefined where it says nothing (202, 204). @throws ProblemError. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = "GET", body, account, seen, key } = options;
  const tag = seen && (await tagWhileSame(seen, account));
  const response = await send(path, { method, body, account, tag, key });
  if (response.headers.get("Content-Type") === "image/jpeg")
    return (await response.blob().catch(unreachable)) as T;
  const text = await response.text().catch(unreachable);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

/** The ETag of what stands there now. @throws ProblemError changed-since when the page showed something else. */
async function tagWhileSame(
  { path, same }: NonNullable<RequestOptions["seen"]>,
  account: Address | undefined,
): Promise<string | null> {
  const response = await send(path, { account });
  if (!same((await response.json().catch(unreachable)) as never))
    throw new ProblemError("changed-since");
  return response.headers.get("ETag");
}

type Sent = Omit<RequestOptions, "seen"> & { tag?: string | null | undefined };

/** Sends a request as it is. @throws ProblemError unless it is done. */
async function send(
  path: string,
  { method = "GET", body, account, tag, key }: Sent,
): Promise<Response> {
  const blob = body instanceof Blob;
  const response = await (method === "GET" ? fetchInTime : fetch)(path, {
    method,
    credentials: "same-origin",
    cache: "no-store",
    headers: {
      Accept: "application/json",
      ...(account && { "X-Account": account }),
      ...(tag && { "If-Match": tag }),
      ...(key && { "Idempotency-Key": key }),
      ...(body !== undefined && { "Content-Type": blob ? body.type : "application/json" }),
    },
    ...(body !== undefined && { body: blob ? body : JSON.stringify(body) }),
  }).catch(unreachable);
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The connection went away, before the answer or halfway through it. */
function unreachable(): never {
  throw new ProblemError("server-unreachable");
}

async function problemOf(response: Response): Promise<ProblemError> {
  const problem = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const name = problem?.type?.replace("/problems/", "") as ProblemName | undefined;
  if (name) return new ProblemError(name, problem?.detail, problem?.errors);
  if (response.status === 401) return new ProblemError("sign-in-needed");
  if (response.status === 403) return new ProblemError("not-allowed");
  if (response.status === 404) return new ProblemError("not-found");
  return new ProblemError(response.status >= 502 ? "server-unreachable" : "unexpected");
}
