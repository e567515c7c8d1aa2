/** So long nothing scrolls before what is near counts as looked at, in milliseconds. */
const REST_MS = 150;
/** So far outside the screen is near: half of its height. */
const NEAR = "50% 0px";

/** What waits to be told, and what of it is near the screen now. One observer for all of them. */
const waiting = new Map<Element, () => void>();
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells once that something stands near the screen while nothing scrolls. What is passed over quickly is not told.
 *
 * @returns Stops waiting.
 */
export function whenNear(element: Element, tell: () => void): () => void {
  observer ??= new IntersectionObserver(note, { rootMargin: NEAR });
  if (waiting.size === 0) addEventListener("scroll", awaitRest, { passive: true });
  waiting.set(element, tell);
  observer.observe(element);
  return () => leave(element);
}

function note(entries: IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of entries)
    if (isIntersecting && waiting.has(target)) near.add(target);
    else near.delete(target);
  awaitRest();
}

function awaitRest() {
  clearTimeout(timer);
  if (near.size > 0) timer = setTimeout(tellNear, REST_MS);
}

function tellNear() {
  for (const element of [...near]) {
    const tell = waiting.get(element);
    leave(element);
    tell?.();
  }
}

function leave(element: Element) {
  observer?.unobserve(element);
  near.delete(element);
  waiting.delete(element);
  if (waiting.size === 0) removeEventListener("scroll", awaitRest);
}
