import type { FieldError, ProblemName } from "../../protocol/wire/dossier-api.ts";
import { TITLES } from "./titles.ts";

/** The status with which each problem is answered. */
export const STATUS_OF: Record<ProblemName, number> = {
  "sign-in-needed": 401,
  "session-expired": 401,
  "wrong-signature": 401,
  "not-allowed": 403,
  "not-enrolled": 403,
  "not-found": 404,
  conflict: 409,
  "wrong-code": 409,
  "changed-since": 412,
  "invitation-used": 409,
  "invitation-over": 410,
  erased: 410,
  "too-large": 413,
  "bad-input": 400,
  "too-many-requests": 429,
  "not-sponsored": 403,
  "operation-refused": 422,
  unexpected: 500,
  "chain-unreachable": 503,
  "index-unreachable": 503,
  "database-unreachable": 503,
  "bundler-unreachable": 503,
  "sponsor-empty": 503,
};

/** A refusal or failure that a person can be told about. `detail` is English, for developers, without personal data. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly status: number;
  /** In English, for logs and the console. */
  readonly title: string;
  readonly errors: FieldError[];

  constructor(problem: ProblemName, detail = "", errors: FieldError[] = []) {
    super(detail);
    this.problem = problem;
    this.status = STATUS_OF[problem];
    this.title = TITLES[problem].en;
    this.errors = errors;
  }
}
