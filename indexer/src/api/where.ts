import type { eq } from "ponder";

/** A condition on rows. */
export type Where = ReturnType<typeof eq> | undefined;
