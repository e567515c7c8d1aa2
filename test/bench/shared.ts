/** One thing that several measures use, so that it is begun once: the first opens it, `leave` closes it. */
export function shared<T>(open: () => Promise<T>, close: (it: T) => Promise<void>) {
  let opened: Promise<T> | null = null;
  return {
    /** From now on this one, which somebody else opened. */
    take(it: T): void {
      opened = Promise.resolve(it);
    },
    /** @throws what opening it threw, to everybody who uses it: it is not tried again. */
    async use<R>(measure: (it: T) => Promise<R>): Promise<R> {
      opened ??= open();
      return measure(await opened);
    },
    async leave(): Promise<void> {
      const it = await opened?.catch(() => null);
      opened = null;
      if (it) await close(it);
    },
  };
}
