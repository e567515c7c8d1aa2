import { keccak256, stringToBytes } from "viem";
import type { Hex } from "../wire/basics.ts";

/**
 * What somebody says yes to with "Ik doe mee". The hash of exactly these bytes goes along on the chain; other words are
 * other terms, and a next version stands beside this one.
 */
export const PARTICIPATION_TEXT = [
  "Ik doe mee aan Socialcoin, versie 1.",
  "Ik doe vrijwillig mee. Ik kan altijd even stoppen of helemaal stoppen. Daar heb ik niemand voor nodig.",
  "Ik maak met mijn mentor een plan. Bij elke stap staat hoeveel munten ik ervoor krijg.",
  "Met munten maak ik een schuld kleiner, als de schuldeiser ja zegt. Ik bied ze zelf aan.",
  "Mijn termijnen betaal ik gewoon door.",
].join("\n");

export const PARTICIPATION_HASH: Hex = keccak256(stringToBytes(PARTICIPATION_TEXT));
