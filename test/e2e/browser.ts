/** The browser of the stories and of the measures, which says nothing to anybody by itself. */
export const BROWSER = {
  executablePath: process.env["CHROMIUM_PATH"] || "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
