/** An error and everything it was caused by. */
export function causesOf(error: unknown): unknown[] {
  const all: unknown[] = [];
  for (let one: unknown = error; one && all.length < 12; one = causeOf(one)) all.push(one);
  return all;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}
