import type { Identity } from "../account/identity.ts";
import { personaConnector } from "./persona-connector.ts";
import { personas, type Persona } from "./personas.ts";

/** Becomes one of the people of the pilot, by id; null when there is nobody of that id any more. */
export async function personaIdentity(id: string): Promise<Identity | null> {
  const persona = (await personas()).find((one) => one.id === id);
  return persona ? identityOf(persona) : null;
}

export function identityOf({ id, name, privateKey }: Persona): Identity {
  return { kind: "persona", id, name, connector: personaConnector(id, privateKey) };
}
