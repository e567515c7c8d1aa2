/**
 * Keeps the focus on the page for who has no mouse. Where the control that has it goes away, a browser leaves it nowhere: a
 * screen reader begins above the page again, and nobody sees where they are. Then it goes to what came in that place, such as
 * the form behind a button; where nothing came, to the heading above it. A control that is only off for a moment, because it
 * is busy, gets it back.
 */

/** What a key can come to. */
const CONTROL = "a[href], button, input, select, textarea, summary, [tabindex]";
const HEADING = "h1, h2, h3, h4";

/** What has the focus, or had it until it went away. */
let last: Element | null = null;
/** What is off for a moment, while the focus stands around it. */
let busy: Element | null = null;
/** Whether what has the focus stands whole in the picture, since the focus came or somebody scrolled. */
let inPicture = false;

/** From now on, for as long as the page is open. */
export function keepFocus(): void {
  last = document.activeElement === document.body ? null : document.activeElement;
  document.addEventListener("focusin", ({ target }) => {
    if (target !== last) busy = null;
    last = target as Element;
  });
  // Who clicks beside everything wants the focus nowhere.
  document.addEventListener("pointerdown", () => {
    last = null;
    busy = null;
  });
  // What comes in above it moves it out of the picture: it comes back. Who scrolled away from it is left where they are.
  const look = () => (inPicture = last !== null && isInPicture(last));
  // At once, and where a browser scrolls to it only afterwards, then: what comes in between is above it already.
  document.addEventListener("focusin", () => look() || requestAnimationFrame(look));
  document.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(() => {
    if (!inPicture || !last?.matches(":focus-visible") || isInPicture(last)) return;
    last.scrollIntoView({ block: "nearest" });
  }).observe(document.body);
  new MutationObserver(mend).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ["disabled", "hidden"],
  });
}

/** After every change of the page. */
function mend(changes: MutationRecord[]): void {
  if (busy && holds(busy)) return give(busy);
  if (!last || (last === document.activeElement && holds(last))) return;
  if (document.activeElement !== document.body && document.activeElement !== last) return;
  if (!last.isConnected) return giveAt(changes, last);
  const off = last;
  let around = last.parentElement;
  while (around && !isShown(around)) around = around.parentElement;
  if (around) give(around);
  busy = off;
}

/** The place where it stood: what came there, or the heading above. */
function giveAt(changes: readonly MutationRecord[], gone: Node): void {
  const removal = changes.findLast(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(gone)),
  );
  if (!removal) return;
  const { target, previousSibling, nextSibling } = removal;
  if (!target.isConnected) return giveAt(changes, target);
  const before = previousSibling?.parentNode === target ? previousSibling : null;
  const came = before ? before.nextSibling : target.firstChild;
  if (came instanceof HTMLElement && came !== nextSibling && isShown(came)) return give(came);
  const isAbove = (heading: Element) =>
    before
      ? !(before.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) ||
        before.contains(heading)
      : Boolean(target.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING);
  const above = [...document.querySelectorAll(`main :is(${HEADING})`)].filter(
    (heading) => isShown(heading) && isAbove(heading),
  );
  const heading = above.at(-1) ?? document.querySelector("h1, main");
  if (heading) give(heading);
}

/** To a control itself, also where nothing else stands around it; to anything else as a whole, from which Tab goes on. */
function give(element: Element): void {
  const inside = element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  const alone = inside && inside.textContent === element.textContent && holds(inside);
  const to = (alone ? inside : element) as HTMLElement;
  if (to.matches(":disabled") && to.parentElement) return give(to.parentElement);
  if (!to.matches(CONTROL)) {
    to.tabIndex = -1;
    to.addEventListener("blur", () => to.removeAttribute("tabindex"), { once: true });
  }
  to.focus({ preventScroll: true });
  // Only for who came by a key: whoever clicked sees the page stand still.
  if (to.matches(":focus-visible")) to.scrollIntoView({ block: "nearest" });
}

function holds(element: Element): boolean {
  return element.isConnected && isShown(element) && !element.matches(":disabled");
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

function isInPicture(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
