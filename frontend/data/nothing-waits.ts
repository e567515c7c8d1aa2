/** How long nothing has to wait before a page stands, how often that is looked at, and how long at most, in milliseconds. */
const STANDS_MS = 500;
const LOOK_MS = 250;
const AT_MOST_MS = 20_000;

/**
 * Resolves when nothing on the page has waited for half a second (parts/Waiting.tsx), at the latest after twenty seconds: what
 * is fetched for later must not stand in line before what somebody looks at.
 */
export function whenNothingWaits(): Promise<void> {
  return new Promise((resolve) => {
    const began = Date.now();
    let since = began;
    const look = () => {
      const now = Date.now();
      if (document.querySelector(".sc-waiting")) since = now;
      if (now - since >= STANDS_MS || now - began >= AT_MOST_MS) resolve();
      else setTimeout(look, LOOK_MS);
    };
    look();
  });
}
