const CACHE = "shell";
/** Under this name the page itself is kept, whatever address it was opened at. */
const PAGE = "/index.html";
/** How long a bad connection may take before the kept page is shown, in milliseconds. */
const PATIENCE_MS = 4_000;

/** What of the wallet needs no server, and never says anything about anybody: page, scripts, styles, words and pictures. */
export type Shell = {
  /** The page, as new as the connection allows; without one the kept page. */
  page: (request: Request) => Promise<Response>;
  /** A file with a hash of its content in its name: once kept, never asked again. */
  file: (request: Request) => Promise<Response>;
  /** Keeps what a page loaded before anybody watched. */
  keep: (paths: readonly string[]) => Promise<void>;
};

/** True for what the server answers itself: no page of the wallet, and never kept here. */
export function isAnswer(path: string): boolean {
  return /^\/(api|index|demo|rpc|bundler|problems)(\/|$)|^\/config\.json$/.test(path);
}

export function openShell(
  stores: CacheStorage,
  ask: (request: Request) => Promise<Response>,
): Shell {
  const keepPage = async (answer: Response): Promise<void> => {
    const store = await stores.open(CACHE);
    const [before, now] = await Promise.all([
      store.match(PAGE).then((kept) => kept?.text()),
      answer.clone().text(),
    ]);
    if (before === now) return;
    // Another build: the files of the one before are not asked for again.
    for (const kept of await store.keys())
      if (isFile(new URL(kept.url).pathname)) await store.delete(kept);
    await store.put(PAGE, answer);
  };

  return {
    page: async (request) => {
      const kept = await (await stores.open(CACHE)).match(PAGE);
      const asked = ask(request).then(async (answer) => {
        if (answer.ok && answer.headers.get("content-type")?.startsWith("text/html"))
          await keepPage(answer.clone()).catch(() => undefined);
        return answer;
      });
      if (!kept) return asked;
      return Promise.race([
        asked.catch(() => kept.clone()),
        later(PATIENCE_MS).then(() => kept.clone()),
      ]);
    },
    file: async (request) => {
      const store = await stores.open(CACHE);
      const kept = await store.match(request);
      if (kept) return kept;
      const answer = await ask(request);
      if (answer.ok) await store.put(request, answer.clone());
      return answer;
    },
    keep: async (paths) => {
      const store = await stores.open(CACHE);
      const missing: string[] = [];
      for (const path of paths)
        if ((isFile(path) || path === PAGE) && !(await store.match(path))) missing.push(path);
      await Promise.allSettled(missing.map((path) => store.add(path)));
    },
  };
}

export function isFile(path: string): boolean {
  return /^\/(assets\/|icon[.-])/.test(path);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
