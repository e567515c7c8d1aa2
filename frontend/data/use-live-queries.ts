import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { askAnewFor } from "./ask-anew.ts";
import { onConnection, onHead } from "./live-heads.ts";

/**
 * Asks every answer whose key begins with "live" again when a block came in, and when the connection goes or comes
 * back: each screen is fresh by itself, and without a connection it says so at once. While a job sends one block after another
 * that waits (`holdAsking`).
 */
export function useLiveQueries() {
  const queries = useQueryClient();
  const seen = useRef(-1);
  useEffect(() => {
    const askAgain = () => void queries.invalidateQueries({ queryKey: ["live"] });
    const stopHeads = onHead((head) => {
      if (head.block === seen.current) return;
      const first = seen.current === -1;
      seen.current = head.block;
      if (!first) askAnewFor(head.block, askAgain);
    });
    const stopConnection = onConnection(askAgain);
    return () => {
      stopHeads();
      stopConnection();
    };
  }, [queries]);
}
