/** How long a page waits for the block that has a transaction before it says that it takes long, in milliseconds. */
export const RECEIPT_MS = 60_000;
