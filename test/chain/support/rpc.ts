/** JSON-RPC to the chain under test, as a client would speak it. */

export interface Reply<T = unknown> {
  result?: T;
  error?: { code: number; message: string };
}

export type Rpc = <T>(method: string, params?: unknown[]) => Promise<T>;

/** Sends a body as it is and reads the answer. */
export async function post(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return response.json();
}

/** The whole reply, error or not. */
export function ask<T>(url: string, method: string, params: unknown[] = []): Promise<Reply<T>> {
  return post(url, JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })) as Promise<Reply<T>>;
}

/** Calls that are expected to succeed. */
export function rpcTo(url: string): Rpc {
  return async <T>(method: string, params: unknown[] = []) => {
    const { result, error } = await ask<T>(url, method, params);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
}
