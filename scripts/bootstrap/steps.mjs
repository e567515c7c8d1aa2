/**
 * A list of steps on the terminal: each line gets a tick (or a cross) and the seconds it took.
 * Steps may run side by side; a line appears when its step ends, and on a terminal the steps that
 * are still running are named on one line below.
 */
const terminal = process.stdout.isTTY === true;

/** @type {Set<string>} */
const running = new Set();

let isStopping = false;

/** Someone stops what is running: a step that ends by that did not fail, and has no line. */
export function stopSteps() {
  isStopping = true;
  running.clear();
  if (terminal) process.stdout.write("\r\x1b[2K");
}

function showRunning() {
  if (terminal && running.size > 0) process.stdout.write(`\r\x1b[2K  … ${[...running].join(", ")}`);
}

/**
 * Prints a line without disturbing the line of running steps.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${terminal ? "\r\x1b[2K" : ""}${line}\n`);
  showRunning();
}

/**
 * Runs `work` as a step named `title`; hands back what it returns. Rethrows what it throws, after a
 * cross.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  running.add(title);
  showRunning();
  try {
    const result = await work();
    running.delete(title);
    say(`  ✓ ${title} (${seconds()})`);
    return result;
  } catch (error) {
    running.delete(title);
    if (!isStopping) say(`  ✗ ${title} (${seconds()})`);
    throw error;
  }
}

/**
 * The same for a step of minutes: where no line names what is running, one says that it began.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function longStep(title, work) {
  if (!terminal) say(`  … ${title}, which takes a while`);
  return step(title, work);
}
