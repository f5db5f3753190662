// Less than a frame, so that the page can answer its reader in between.
const SLICE = 12;
let since = 0;

/**
 * Lets the page do its own work when ours has taken a slice of time; resolves at once otherwise. By a message and not a timer:
 * pages in the background have their timers slowed down.
 */
export async function breathe(): Promise<void> {
  if (performance.now() - since < SLICE) return;
  await pause();
  since = performance.now();
}

/** Waits until the page has had its turn. */
export async function pause(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}

/** What some steps come to, with a breath after each. */
export async function inSlices<Result>(steps: Generator<undefined, Result>): Promise<Result> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    await breathe();
  }
}
