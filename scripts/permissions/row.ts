/** What is asked of a function: who may, and what it takes that nothing but permission decides. */
import type { Actor } from "./actors.ts";
import type { World } from "./world.ts";

/** Makes ready, and gives the arguments: the same for all, or other ones per caller. */
export type Prepare = (world: World) => Promise<Args>;
export type Args = unknown[] | ((caller: string) => unknown[]);

export type Row = {
  /** In which situation, where a function is asked more than once. */
  given?: string;
  prepare: Prepare;
  may: Actor[];
  /** Who may while the system is halted, the resident has paused, or has left; as `may` where not said. */
  halted?: Actor[];
  paused?: Actor[];
  left?: Actor[];
  /** Who still may once their own record was taken away or ended; nobody of the staff where not said. */
  former?: Actor[];
  /** Which desks still may once they were replaced; as `may` where not said. */
  replaced?: Actor[];
  /** Why a call that came back did nothing, where the function tells it instead of reverting. */
  refusal?: (result: string) => string | undefined;
};

/** By the function's name; several where it depends on the situation. */
export type Rows = Record<string, Row | Row[]>;

/** Arguments that need nothing made ready. */
export const just =
  (...args: unknown[]): Prepare =>
  async () =>
    args;
