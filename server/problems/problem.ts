import type { FieldError, ProblemName } from "../../protocol/wire/dossier-api.ts";

/** What each problem is called in English and which status it answers with. The names are stable. */
const PROBLEMS: Record<ProblemName, { status: number; title: string }> = {
  "sign-in-needed": { status: 401, title: "Sign in first" },
  "session-expired": { status: 401, title: "The session has ended, sign in again" },
  "wrong-signature": { status: 401, title: "The signature does not fit the message" },
  "not-allowed": { status: 403, title: "This account may not do or see this" },
  "not-enrolled": { status: 403, title: "This account is not enrolled" },
  "not-found": { status: 404, title: "There is nothing here" },
  conflict: { status: 409, title: "This does not fit with what is there" },
  "too-large": { status: 413, title: "This is too large" },
  "bad-input": { status: 400, title: "Something in the request is not right" },
  "too-many-requests": { status: 429, title: "Too many requests, wait a moment" },
  unexpected: { status: 500, title: "Something went wrong here" },
  "chain-unreachable": { status: 503, title: "The chain does not answer" },
  "index-unreachable": { status: 503, title: "The index does not answer" },
  "database-unreachable": { status: 503, title: "The database does not answer" },
};

/** A refusal or failure that a person can be told about. `detail` is English, for developers, without personal data. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly status: number;
  readonly title: string;
  readonly errors: FieldError[];

  constructor(problem: ProblemName, detail = "", errors: FieldError[] = []) {
    super(detail);
    this.problem = problem;
    this.status = PROBLEMS[problem].status;
    this.title = PROBLEMS[problem].title;
    this.errors = errors;
  }
}
