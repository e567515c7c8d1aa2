import type { Table } from "drizzle-orm";
import { Held, type Row } from "./held.ts";

type Change = Row | ((row: Row) => Row);

/** What handlers find, write and take away, in memory: as much of Ponder's `context.db` as they use. */
export class Store {
  readonly #byTable: Map<Table, Held>;

  constructor(tables: Table[]) {
    this.#byTable = new Map(tables.map((table) => [table, new Held(table)]));
  }

  get held(): Held[] {
    return [...this.#byTable.values()];
  }

  readonly db = {
    find: (table: Table, key: Row) => Promise.resolve(this.#of(table).find(key) ?? null),
    insert: (table: Table) => ({
      values: (values: Row | Row[]) => new Insertion(this.#of(table), [values].flat()),
    }),
    update: (table: Table, key: Row) => ({
      set: async (change: Change) => {
        const held = this.#of(table);
        const row = held.find(key);
        if (!row) throw new Error(`${held.name} has no such row.`);
        held.change(row, changeOf(change, row));
      },
    }),
    delete: (table: Table, key: Row) => Promise.resolve(this.#of(table).drop(key)),
  };

  #of(table: Table): Held {
    const held = this.#byTable.get(table);
    if (!held) throw new Error("A table that the schema does not have.");
    return held;
  }
}

/** Rows that are written when somebody waits for it, or says what is to be done where there is one. */
class Insertion implements PromiseLike<void> {
  readonly #held: Held;
  readonly #rows: Row[];

  constructor(held: Held, rows: Row[]) {
    this.#held = held;
    this.#rows = rows;
  }

  then: PromiseLike<void>["then"] = (kept, failed) => this.#write().then(kept, failed);

  async onConflictDoUpdate(change: Change): Promise<void> {
    for (const values of this.#rows) {
      const row = this.#held.find(values);
      if (row) this.#held.change(row, changeOf(change, row));
      else this.#held.make(values);
    }
  }

  async #write(): Promise<void> {
    for (const values of this.#rows) this.#held.make(values);
  }
}

const changeOf = (change: Change, row: Row): Row =>
  typeof change === "function" ? change(row) : change;
