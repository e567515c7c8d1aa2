import { Problem } from "../problems/problem.ts";

const FORMS: { [name: string]: RegExp } = {
  after: /^\d{1,12}-(\d{1,9}|0x[0-9a-f]{40})$/,
  claims: /^no$/,
  limit: /^([1-9]\d{0,2}|1000)$/,
  of: /^(0x[0-9a-f]{64}(,0x[0-9a-f]{64}){0,99}|0x[0-9a-fA-F]{40}(,0x[0-9a-fA-F]{40}){0,99}|\d{1,9}(,\d{1,9}){0,99})$/,
  status: /^(enrolled|participating|paused|left)$/,
};

/**
 * Which page of a list of the index is asked for, or which of its items by commitment, account or number, as the index
 * is asked.
 * @throws Problem bad-input.
 */
export function listQuery(query: { [name: string]: string }): string {
  const asked = Object.entries(FORMS).flatMap(([name, form]) => {
    const text = query[name];
    if (text === undefined) return [];
    if (!form.test(text)) throw new Problem("bad-input", `${name}: not as it was handed out`);
    return [`${name}=${text}`];
  });
  return asked.length === 0 ? "" : `?${asked.join("&")}`;
}
