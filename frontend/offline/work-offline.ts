/** The browser's guard against scripts from anywhere wants to be told that this address is meant. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
};

/** Lets this device open the wallet without a connection from now on. Where it can not, nothing is lost. */
export async function workOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: (url) => url });
  const watched = navigator.serviceWorker.controller
    ? Promise.resolve()
    : new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
  await navigator.serviceWorker.register(policy?.createScriptURL("/sw.js") ?? "/sw.js");
  await watched;
  // All that was loaded before anybody watched, and what was on its way at that moment.
  new PerformanceObserver((seen) => {
    const loaded = seen
      .getEntries()
      .map(({ name }) => new URL(name))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname);
    navigator.serviceWorker.controller?.postMessage(loaded);
  }).observe({ type: "resource", buffered: true });
}
