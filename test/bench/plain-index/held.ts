import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";

export type Row = { [column: string]: unknown };

const columnsOf = (table: Table) => Object.entries(getTableColumns(table));
type Named = ReturnType<typeof columnsOf>[number];

/** All rows of one table by their key, and which of them the database does not have as they are now. */
export class Held {
  readonly name: string;
  /** By the name in the code; `name` of each is that in the database. */
  readonly columns: Named[];
  readonly keys: Named[];
  readonly rows = new Map<string, Row>();
  readonly touched = new Set<string>();
  readonly gone = new Map<string, Row>();

  constructor(table: Table) {
    this.name = getTableName(table);
    this.columns = columnsOf(table);
    const [composite] = getTableConfig(table as PgTable).primaryKeys;
    const names = composite?.columns.map(({ name }) => name);
    this.keys = this.columns.filter(([, column]) => names?.includes(column.name) ?? column.primary);
  }

  find(by: Row): Row | undefined {
    return this.rows.get(this.#keyOf(by));
  }

  /** Throws when there is one, or when it lacks something. */
  make(values: Row): Row {
    const key = this.#keyOf(values);
    if (this.rows.has(key)) throw new Error(`${this.name} has ${key} already.`);
    const row: Row = {};
    for (const [name, column] of this.columns) {
      row[name] = asKept(column, values[name]);
      if (row[name] === null && column.notNull) throw new Error(`${this.name} lacks ${name}.`);
    }
    this.rows.set(key, row);
    this.touched.add(key);
    this.gone.delete(key);
    return row;
  }

  change(row: Row, set: Row): Row {
    for (const [name, column] of this.columns) {
      if (set[name] !== undefined) row[name] = asKept(column, set[name]);
    }
    this.touched.add(this.#keyOf(row));
    return row;
  }

  /** @returns whether there was one. */
  drop(by: Row): boolean {
    const key = this.#keyOf(by);
    const row = this.rows.get(key);
    if (!row) return false;
    this.rows.delete(key);
    this.touched.delete(key);
    this.gone.set(key, row);
    return true;
  }

  #keyOf(by: Row): string {
    return this.keys.map(([name, column]) => String(asKept(column, by[name]))).join("_");
  }
}

/** As it would come back from the database: addresses in small letters, what is not there as null. */
function asKept(column: Named[1], value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return column.mapFromDriverValue(column.mapToDriverValue(value));
}
