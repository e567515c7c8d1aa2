import { useAccount } from "../account/AccountContext.ts";
import { useConfig } from "../config/ConfigContext.ts";
import type { Book } from "./open-book.ts";

/** Our contracts, read as this account; what reads them is loaded when something is asked (decision 74). */
export function useBook(): () => Promise<Book> {
  const { chain } = useAccount();
  const { contracts } = useConfig();
  return async () => {
    const [{ openBook }, client] = await Promise.all([import("./open-book.ts"), chain()]);
    return openBook(client, contracts);
  };
}
