import { privateKeyToAccount } from "viem/accounts";
import { createSiweMessage } from "viem/siwe";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { NewRecord, NonceAnswer, Problem } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord, RecordKind } from "../../protocol/wire/dossier-records.ts";
import type { Persona } from "./personas.ts";

/** A persona that is signed in at the server, as in a browser of its own. */
export type Visitor = {
  address: Address;
  /** @throws Error with the problem that the server answered. */
  ask<Answer>(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<Answer>;
  /** Writes words into the dossier. @returns the commitment for the transaction. */
  write<Kind extends RecordKind>(record: NewRecord<Kind>): Promise<Hex>;
};

/** Signs a persona in with EIP-4361. @param url The server's origin. */
export async function signIn(url: string, chainId: number, persona: Persona): Promise<Visitor> {
  const { address } = persona;
  let cookie = "";

  const ask = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        origin: new URL(url).origin,
        "x-account": address,
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} as ${persona.name}: ${told(text)}`);
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    return (text === "" ? undefined : JSON.parse(text)) as Answer;
  };

  const { nonce } = await ask<NonceAnswer>("POST", "/api/v1/sign-in/nonce", {});
  const message = createSiweMessage({
    address,
    chainId,
    nonce,
    domain: new URL(url).host,
    uri: new URL(url).origin,
    version: "1",
    issuedAt: new Date(),
  });
  const signature = await privateKeyToAccount(persona.privateKey).signMessage({ message });
  await ask("POST", "/api/v1/sign-in", { message, signature });

  return {
    address,
    ask,
    write: async (record) =>
      (await ask<DossierRecord>("POST", "/api/v1/records", record)).commitment,
  };
}

/** A problem in one line, with the fields it names. */
function told(text: string): string {
  try {
    const { type, detail, errors } = JSON.parse(text) as Problem;
    const fields = errors?.map(({ path, code }) => `${path} ${code}`).join(", ");
    return [type, detail, fields].filter(Boolean).join(" · ");
  } catch {
    return text.slice(0, 200);
  }
}
