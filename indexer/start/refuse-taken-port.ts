import { once } from "node:events";
import { createServer } from "node:net";

/** Ponder would quietly take the next free port, where nobody looks for it. Throws when the port is taken. */
export async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer();
  probe.listen(port, "127.0.0.1");
  await once(probe, "listening").catch(() => {
    throw new Error(`Port ${port} is in use.`);
  });
  probe.close();
  await once(probe, "close");
}
