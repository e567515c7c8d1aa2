/** What Ponder asks the chain. It knows what it asks without being read: a copy of each body would cost more than most answers. */
export class Question extends Request {
  readonly isAboutNewest: boolean;
  /** The number of the block that it asks for with all that is in it, as it is written there; null where it asks for something else. */
  readonly block: string | null;

  constructor(input: string | URL | Request, init?: RequestInit) {
    super(input, init);
    const body = typeof init?.body === "string" ? init.body : "";
    const [, block] =
      /"eth_getBlockByNumber","params":\["(latest|0x[0-9a-f]+)",true\]/.exec(body) ?? [];
    this.isAboutNewest = block === "latest";
    this.block = block === undefined || this.isAboutNewest ? null : block;
  }
}
