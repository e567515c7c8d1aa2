/**
 * Alto looks at each operation a second time before it brings it. One that fails then it means to drop, and puts back: it
 * tries that one again and again, without end and with a trace each time, and nothing of the same account gets through
 * besides it. Here such an operation is dropped; its wallet hands it in again while it still wants it.
 */
type Validator = { validateUserOp: (...operation: unknown[]) => Promise<unknown> };
type Mempool = { validator: Validator };
type Skipped = { skip: boolean; removeOutstanding?: boolean };
type ShouldSkip = (this: Mempool, ...operation: unknown[]) => Promise<Skipped>;

/** @param inAlto gives the address of a module of Alto. */
export async function mendMempool(inAlto: (path: string) => string): Promise<void> {
  const { Mempool } = (await import(inAlto("mempool/mempool.js"))) as {
    Mempool: { prototype: { shouldSkip: ShouldSkip } };
  };
  const { prototype } = Mempool;
  const shouldSkip = prototype.shouldSkip;
  prototype.shouldSkip = async function (...operation) {
    let failed = false;
    const { validator } = this;
    const watched: Validator = {
      validateUserOp: (...asked) =>
        validator.validateUserOp(...asked).catch((error: unknown) => {
          failed = true;
          throw error;
        }),
    };
    const self = Object.create(this, { validator: { value: watched } }) as Mempool;
    const result = await shouldSkip.apply(self, operation);
    return failed ? { ...result, removeOutstanding: true } : result;
  };
}
