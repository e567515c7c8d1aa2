/** What is too small to press, or too wide for the screen, on the page that runs it. Runs in the page: it can name nothing outside itself. */
export function sizeFaults(): string[] {
  const LEAST = 44;
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`${wide} px too wide at ${innerWidth}`);

  /** A link in a sentence is as high as its line (WCAG 2.2, 2.5.8, "Inline"). */
  const inSentence = (one: Element) =>
    one.tagName === "A" &&
    getComputedStyle(one).display === "inline" &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (beside) => beside.nodeType === Node.TEXT_NODE && /\p{L}/u.test(beside.textContent ?? ""),
    );
  /** A box to tick is pressed on its label; what only a screen reader finds is pressed by nobody. */
  const pressed = (one: Element) =>
    one instanceof HTMLInputElement && ["checkbox", "radio", "file"].includes(one.type)
      ? (one.labels?.[0] ?? one)
      : one;

  const all = document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), select, textarea, summary",
  );
  for (const one of all) {
    // The way to the content is a size of its own once it has the focus.
    if (one.matches(".ams-visually-hidden:not(:focus)")) continue;
    if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { width, height } = pressed(one).getBoundingClientRect();
    if (width <= 1 || height <= 1 || inSentence(one)) continue;
    // Half a pixel is the browser's rounding.
    if (width < LEAST - 0.5 || height < LEAST - 0.5)
      faults.push(
        `${Math.round(width)} x ${Math.round(height)} px to press: ${one.outerHTML.slice(0, 160)}`,
      );
  }
  return faults;
}
