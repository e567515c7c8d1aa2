import { generatePrivateKey, privateKeyToAddress } from "viem/accounts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { PILOT_READERS } from "./pilot-readers.ts";
import { readPilot } from "./read-pilot.ts";

/** Somebody of the demonstration, with a key that is worth something on the local chain alone. */
export type Persona = {
  privateKey: Hex;
  address: Address;
  name: string;
  /** As in the people's file, or what a key of the deployment is for. */
  role: string;
  neighbourhood: string | null;
};

export type Personas = { [id: string]: Persona };

/** The keys that a deployment needs besides those of its officials. */
const DEPLOYMENT = {
  deployer: "deployer",
  guardian: "guardian",
  "municipality-1": "municipality",
  "municipality-2": "municipality",
  "municipality-3": "municipality",
};

/** Somebody who does not take part yet: to try asking, being enrolled and saying yes. */
const NEWCOMER = { name: "Ilse", role: "bewoner", neighbourhood: null };

/** Makes fresh keys for everybody in the pilot, or for the officials alone, and for the deployment. */
export function createPersonas({ pilot }: { pilot: boolean }): Personas {
  const people = readPilot().people.filter((one) => pilot || one.role === "office");
  const personas: Personas = {};
  for (const { id, name, role, neighbourhood } of people)
    personas[id] = { ...newKey(), name, role, neighbourhood: neighbourhood || null };
  if (pilot) {
    personas["nieuw-01"] = { ...newKey(), ...NEWCOMER };
    for (const { id, name, role, neighbourhood } of PILOT_READERS)
      personas[id] = { ...newKey(), name, role, neighbourhood };
  }
  for (const [id, role] of Object.entries(DEPLOYMENT))
    personas[id] = { ...newKey(), name: id, role, neighbourhood: null };
  return personas;
}

function newKey(): Pick<Persona, "privateKey" | "address"> {
  const privateKey = generatePrivateKey();
  return { privateKey, address: privateKeyToAddress(privateKey) };
}
