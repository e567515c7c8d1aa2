import type { Identity } from "../account/identity.ts";
import { personas, type Persona } from "./personas.ts";

/** Becomes one of the people of the pilot, by id; null when there is nobody of that id any more. */
export async function personaIdentity(id: string): Promise<Identity | null> {
  const persona = (await personas()).find((one) => one.id === id);
  return persona ? identityOf(persona) : null;
}

export function identityOf({ id, name, address, privateKey }: Persona): Identity {
  const connector = async () => {
    const { personaConnector } = await import("./persona-connector.ts");
    return personaConnector(id, privateKey);
  };
  return { kind: "persona", id, name, address, connector };
}
