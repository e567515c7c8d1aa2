import { createSiweMessage } from "viem/siwe";
import type { NonceAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";

/** Who signs in: somebody with a plain key, or with a phone. */
export type Actor = {
  address: Address;
  signMessage(what: { message: string }): Promise<Hex>;
};
type Extra = { headers?: Record<string, string>; rawBody?: string | Uint8Array<ArrayBuffer> };

/** How a browser reaches the server. */
export type Reach = (url: string, init: Request) => Promise<Response>;
type Request = {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
};

/** A browser with its cookies, in which any number of accounts are signed in. */
export type Browser = ReturnType<typeof openBrowser>;

export function openBrowser(url: string, chainId = 68_110_001, reach: Reach = fetch) {
  const browser = {
    cookie: "",

    /** Sends a request as one of the accounts, or as nobody. */
    async send(
      method: string,
      path: string,
      account: Actor | null = null,
      body?: unknown,
      { headers = {}, rawBody }: Extra = {},
    ): Promise<Response> {
      const text = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
      const response = await reach(url + path, {
        method,
        headers: {
          ...(browser.cookie && { cookie: browser.cookie }),
          ...(account && { "x-account": account.address }),
          ...(text !== undefined && { "content-type": "application/json" }),
          ...(method !== "GET" && { origin: url }),
          ...headers,
        },
        ...(text !== undefined && { body: text }),
      });
      const cookie = response.headers.getSetCookie()[0]?.split(";")[0];
      if (cookie !== undefined) browser.cookie = cookie;
      return response;
    },

    /** The JSON of an answer that must have this status. */
    async ask<Answer = Record<string, unknown>>(
      status: number,
      method: string,
      path: string,
      account: Actor | null = null,
      body?: unknown,
      extra?: Extra,
    ): Promise<Answer> {
      const response = await browser.send(method, path, account, body, extra);
      const text = await response.text();
      if (response.status !== status) {
        throw new Error(`${method} ${path}: ${response.status} ${text}`);
      }
      return (text === "" ? null : JSON.parse(text)) as Answer;
    },

    async rpc(account: Actor | null, method: string, params: unknown[], extra?: Extra) {
      return browser.ask<RpcAnswer>(
        200,
        "POST",
        "/rpc",
        account,
        { jsonrpc: "2.0", id: 1, method, params },
        extra,
      );
    },

    /** A message to sign, right unless something is said to be otherwise. */
    async message(account: Actor, other: Partial<Parameters<typeof createSiweMessage>[0]> = {}) {
      const { nonce } = await browser.ask<NonceAnswer>(200, "POST", "/api/v1/sign-in/nonce");
      return createSiweMessage({
        address: account.address,
        chainId,
        nonce,
        domain: new URL(url).host,
        uri: url,
        version: "1",
        issuedAt: new Date(),
        ...other,
      });
    },

    async signIn(...accounts: Actor[]) {
      for (const account of accounts) {
        const message = await browser.message(account);
        const signature = await account.signMessage({ message });
        await browser.ask(200, "POST", "/api/v1/sign-in", null, { message, signature });
      }
      return browser;
    },
  };
  return browser;
}

export type RpcAnswer = {
  result?: unknown;
  error?: { code: number; message: string; data?: unknown };
};
