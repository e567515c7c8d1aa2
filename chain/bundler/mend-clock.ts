/**
 * Alto asks this machine's clock whether an operation's term has begun. The local chain can leap ahead of it (`chain_leapTo`,
 * for stories in which weeks pass), and the sponsor's term is a day of the chain. Here time is the chain's where that is
 * later; it never is on a chain that leapt nowhere, but for a second.
 */
type Client = { getBlock: () => Promise<{ timestamp: bigint }> };
type Validator = { config: { publicClient: Client } };
type Validate = (this: Validator, ...operation: unknown[]) => Promise<unknown>;

/** @param inAlto gives the address of a module of Alto. */
export async function mendClock(inAlto: (path: string) => string): Promise<void> {
  const { SafeValidator } = (await import(inAlto("rpc/validation/SafeValidator.js"))) as {
    SafeValidator: { prototype: { validateUserOp: Validate } };
  };
  const { prototype } = SafeValidator;
  const validate = prototype.validateUserOp;
  const machine = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => machine() + ahead;

  prototype.validateUserOp = async function (...operation) {
    const { timestamp } = await this.config.publicClient.getBlock();
    ahead = Math.max(0, Number(timestamp) * 1_000 - machine());
    return validate.apply(this, operation);
  };
}
