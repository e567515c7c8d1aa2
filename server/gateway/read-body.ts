import type { Context } from "hono";
import { z } from "zod";
import type { FieldError } from "../../protocol/wire/dossier-api.ts";
import { Problem } from "../problems/problem.ts";

/** Reads a JSON body of this form. @throws Problem bad-input that names each field that is wrong. */
export async function readBody<Body>(c: Context, form: z.ZodType<Body>): Promise<Body> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "")) {
    throw new Problem("bad-input", "Send application/json");
  }
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem("bad-input", "The body is not JSON");
  }
  const read = form.safeParse(body, { reportInput: true });
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap(fieldErrors);
  const detail = errors.map(({ path, code }) => `${path || "body"}: ${code}`).join(", ");
  throw new Problem("bad-input", detail.slice(0, 500), errors.slice(0, 50));
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.join(".");
  switch (issue.code) {
    case "invalid_type":
      return [{ path, code: issue.input === undefined ? "missing" : "wrong-form" }];
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...issue.path, key].join("."), code: "unknown" }));
    case "too_big":
      return [{ path, code: "too-long" }];
    case "too_small":
      return [{ path, code: "empty" }];
    case "custom":
      return [{ path, code: (issue.params?.code as FieldError["code"]) ?? "wrong-form" }];
    default:
      return [{ path, code: "wrong-form" }];
  }
}
