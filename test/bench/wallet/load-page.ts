import type { BrowserContext, CDPSession, Page } from "@playwright/test";

/** Chromium's own "Slow 4G", each request 0.56 s away, and a processor four times as slow. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1_024 * 1_024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1_024 * 1_024 * 0.9) / 8,
};
const SLOWER = 4;
/** How long what comes late may still move something, in ms. */
const AFTER_MS = 2_000;

/** Runs in the page: when there was a title with nothing waiting under it, and how much moved by itself. */
const WATCH = `
  moved = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) moved += value;
  }).observe({ type: "layout-shift", buffered: true });
  usable = new Promise((resolve) =>
    requestAnimationFrame(function look() {
      if (document.querySelector("main h1") && !document.querySelector(".sc-waiting"))
        resolve(performance.now());
      else requestAnimationFrame(look);
    }),
  );`;

export type Load = {
  /** Seconds until the page can be used, kilobytes over the line until then, and what moved by itself in all. */
  usable: number;
  script: number;
  style: number;
  font: number;
  shift: number;
};

/** A page on a slow phone with a slow line, which tells in `usable` when it can be used. */
export async function slowPage(
  context: BrowserContext,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { page, session };
}

/** Opens an address for the first time on a slow phone with a slow line. */
export async function loadPage(context: BrowserContext, address: string): Promise<Load> {
  const { page, session } = await slowPage(context);
  const kinds = new Map<string, string>();
  const kilobytes: { [kind: string]: number } = { Script: 0, Stylesheet: 0, Font: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "";
    if (kind in kilobytes) kilobytes[kind]! += encodedDataLength / 1_000;
  });

  await page.goto(address, { timeout: 120_000 });
  const usable = await page.evaluate<number>("usable");
  const { Script: script, Stylesheet: style, Font: font } = { ...kilobytes };
  await page.waitForTimeout(AFTER_MS);
  const shift = await page.evaluate<number>("moved");
  await page.close();
  return {
    usable: usable / 1_000,
    script: script!,
    style: style!,
    font: font!,
    shift: Math.round(shift * 1_000) / 1_000,
  };
}
