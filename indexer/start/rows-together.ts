import pg from "pg";

/** What one statement holds at most: PostgreSQL counts the values with sixteen bits, and Ponder fills its own no further. */
const mostValues = 16_000;

const intoCache = 'insert into "ponder_sync".';
const row = String.raw`\((?:\$\d+|default|, )+\)`;
/** Writes rows of given values into a table of Ponder's cache and leaves what stands there: begin, rows, end. */
const writing = new RegExp(
  String.raw`^(${intoCache}"\w+" \([^()]*\) values )(${row}(?:, ${row})*)( on conflict \([^()]*\) do nothing)$`,
);

type Statement = { text: string };
type Query = (this: pg.Client, ...given: unknown[]) => unknown;
type Tell = (result: unknown) => void;
type Group = {
  like: Statement;
  begin: string;
  end: string;
  rows: string[];
  values: unknown[];
  told: { tell: Tell; fail: Tell }[];
};

/**
 * Ponder writes each block of the past into its cache by three statements, and waits for each. From here on those that
 * it gives to one connection at the same time, for one table, go out as one statement with all their rows. They are
 * part of one transaction, so that they are written or lost together as before; each hears of the end, or of the error.
 * Whatever else that connection is given comes after them. A statement of any other form is left as it is.
 */
export function writeRowsTogether(): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const waiting = new WeakMap<pg.Client, Map<string, Group>>();

  function send(client: pg.Client, { like, begin, end, rows, values, told }: Group): void {
    const text = begin + rows.join(", ") + end;
    const result = query.call(client, { ...like, text }, values) as Promise<unknown>;
    result.then(
      (each) => told.forEach(({ tell }) => tell(each)),
      (error: unknown) => told.forEach(({ fail }) => fail(error)),
    );
  }

  function sendAll(client: pg.Client): void {
    const groups = waiting.get(client);
    waiting.delete(client);
    for (const group of groups?.values() ?? []) send(client, group);
  }

  function wait(client: pg.Client, like: Statement, parts: string[], values: unknown[]) {
    const [begin, rows, end] = parts as [string, string, string];
    const groups = waiting.get(client) ?? new Map<string, Group>();
    if (!waiting.has(client)) {
      waiting.set(client, groups);
      // Not at once: what is written in the same turn goes with it.
      setImmediate(() => sendAll(client));
    }
    let group = groups.get(begin + end);
    if (group && group.values.length + values.length > mostValues) {
      send(client, group);
      group = undefined;
    }
    group ??= { like, begin, end, rows: [], values: [], told: [] };
    groups.set(begin + end, group);
    const before = group.values.length;
    group.rows.push(rows.replace(/\$(\d+)/g, (_, place: string) => `$${Number(place) + before}`));
    group.values.push(...values);
    const { told } = group;
    return new Promise((tell, fail) => told.push({ tell, fail }));
  }

  prototype.query = function (...given) {
    const [statement, values] = given as [Statement | undefined, unknown];
    const text = given.length === 2 && Array.isArray(values) ? statement?.text : undefined;
    const parts = text?.startsWith(intoCache) ? writing.exec(text) : null;
    if (parts) return wait(this, statement!, parts.slice(1), values as unknown[]);
    sendAll(this);
    return query.apply(this, given);
  };
}
