import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { followHeads } from "./follow-heads.ts";

/** Keeps what is on the page fresh by itself, for as long as it is there (`followHeads`). */
export function useLiveQueries() {
  const queries = useQueryClient();
  useEffect(() => followHeads(queries), [queries]);
}
