import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { onHead } from "./live-heads.ts";

/** Asks every answer whose key begins with "live" again when a block came in: each screen is fresh by itself. */
export function useLiveQueries() {
  const queries = useQueryClient();
  const seen = useRef(-1);
  useEffect(
    () =>
      onHead((head) => {
        if (head.block === seen.current) return;
        const first = seen.current === -1;
        seen.current = head.block;
        if (!first) void queries.invalidateQueries({ queryKey: ["live"] });
      }),
    [queries],
  );
}
