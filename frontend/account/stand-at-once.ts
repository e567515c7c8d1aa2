import type { QueryClient } from "@tanstack/react-query";
import type { Address } from "../../protocol/wire/basics.ts";
import { ME } from "../data/own-paths.ts";
import { toldOf, type Told } from "./asked-ahead.ts";

/**
 * Puts the answers that came before anything was drawn where the pages of their account look: the first drawing is the whole
 * page, where each answer by itself would draw it once more. Answers what it put there.
 */
export function standAtOnce(queries: QueryClient, address: Address): Told[] {
  const told = toldOf(address);
  for (const { path, value, at } of told) {
    const updatedAt = { updatedAt: at };
    queries.setQueryData(["live", path === ME ? "me" : path], value, updatedAt);
    if (path === ME) queries.setQueryData(["connect"], { address, me: value }, updatedAt);
  }
  return told;
}
