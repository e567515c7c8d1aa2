import type { Head } from "../../protocol/wire/basics.ts";
import { onHead } from "./live-heads.ts";
import { request } from "../account/request.ts";

/** The transaction stands on the chain, but the index did not show it in time. Nothing was lost. */
export class IndexSlowError extends Error {
  override readonly name = "IndexSlowError";
}

const PATIENCE_MS = 20_000;
const POLL_MS = 1_000;

/** Waits until the index has taken in a block: by the live stream, and by asking in case that stream is broken. */
export function waitForBlock(block: bigint): Promise<void> {
  return new Promise((resolve, reject) => {
    const seen = (head: Head) => {
      if (head.block < Number(block)) return;
      end();
      resolve();
    };
    const poll = setInterval(() => {
      request<Head>("/index/head").then(seen, () => undefined);
    }, POLL_MS);
    const late = setTimeout(() => {
      end();
      reject(new IndexSlowError());
    }, PATIENCE_MS);
    const end = () => {
      clearInterval(poll);
      clearTimeout(late);
      // The newest head may be told while `onHead` still runs.
      queueMicrotask(() => stop());
    };
    const stop = onHead(seen);
  });
}
