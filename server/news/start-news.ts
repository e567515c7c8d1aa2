import { helpLogs } from "../help/help-logs.ts";
import type { Services } from "../services.ts";
import { collectNews } from "./collect-news.ts";
import type { PostOffice } from "./post-office.ts";
import { sendNews } from "./send-news.ts";

/** How often news is looked for, in milliseconds. */
const PERIOD = 60_000;

export type News = {
  /** Looks now, not at the next turn. */
  soon(): void;
  /** Ends after the turn that runs. */
  stop(): Promise<void>;
};

/** Looks for news and sends it, turn after turn, never two turns at once. What fails waits for the next turn. */
export function startNews(services: Services, post: PostOffice): News {
  const readHelp = helpLogs(services);
  const turn = async () => {
    const now = Math.floor(Date.now() / 1_000);
    // An index or chain that is away keeps nobody from getting the code or what is known already.
    await collectNews(services, readHelp, now).catch(() => undefined);
    await sendNews(services, post).catch(() => undefined);
  };
  let running: Promise<void> = Promise.resolve();
  let queued = false;
  let stopped = false;
  const soon = () => {
    if (queued) return;
    queued = true;
    running = running.then(() => {
      queued = false;
      return stopped ? undefined : turn();
    });
  };
  const timer = setInterval(soon, PERIOD);
  soon();
  return {
    soon,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
