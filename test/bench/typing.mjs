/**
 * What a key costs in the search box: the work that it makes for the page's main thread, and how long it takes from the input event until the
 * frame with the list that answers it has been painted. Waiting for the next frame is no work, so the two are told apart: the
 * browser itself counts the processor time of its tasks, with scripts, styles, layout and paint. A key costs
 * something without any list too (`empty`).
 */

/** Keys as a reader presses them: a word, a correction, a change of mind, a name. */
const KEYS = [...'diffusion', 'Backspace', 'Backspace', ...' zhang', 'Control+A', 'Backspace', ...'rob'];
/** A list that has not changed for so long, in milliseconds, is the answer. Longer than any page here waits for the next key. */
const QUIET = 200;

/**
 * Types into the first search box. Undefined when there is none; else, for each key, milliseconds of work and until the paint.
 * @param {{page: import('playwright-core').Page, devtools: import('playwright-core').CDPSession}} opened
 * @param {string | undefined} roots the elements in whose shadow roots the list is
 */
export async function measureTyping({page, devtools}, roots) {
  const box = page.locator('input[type=search]').first();
  if ((await box.count()) === 0) return undefined;
  await page.evaluate(watchInput, roots);
  await box.focus();
  // By processor time and not by the clock, so that it does not count when another program had the processor.
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  const work = [];
  const painted = [];
  for (const key of KEYS) {
    const before = await busyTime(devtools);
    await page.keyboard.press(key);
    const time = await page.evaluate((quiet) => window.benchInput.settled(quiet), QUIET);
    if (key === 'Control+A') continue; // selects, and changes nothing
    work.push((await busyTime(devtools)) - before);
    painted.push(time);
  }
  return {work, painted};
}

/** Milliseconds that the tasks of the main thread have taken. */
async function busyTime(devtools) {
  const {metrics} = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({name}) => name === 'TaskDuration').value;
}

/** Runs in the page: notes when a key arrived, and when the frame with the last change of the list was painted. */
function watchInput(roots) {
  let pressed = 0;
  let painted = 0;
  let changed = 0;
  let shown = '';
  const watched = roots ? [...document.querySelectorAll(roots)].map(({shadowRoot}) => shadowRoot) : [document];
  const titles = () =>
    watched
      .flatMap((root) => [...root.querySelectorAll('article .title')].map((title) => title.textContent))
      .join('\n');

  const notePaint = () => {
    changed = performance.now();
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.addEventListener('message', () => (painted = performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  };
  const onInput = () => {
    notePaint();
    pressed = changed;
  };
  addEventListener('input', onInput, {capture: true});
  const observer = new MutationObserver(() => {
    const now = titles();
    if (now === shown) return; // something else than the list
    shown = now;
    notePaint();
  });
  for (const root of watched) observer.observe(root, {subtree: true, childList: true, characterData: true});

  window.benchInput = {
    /** Resolves when the list has not changed for a while, with how long the answer to the last key took. */
    async settled(quiet) {
      do {
        await new Promise((done) => setTimeout(done, Math.max(quiet - (performance.now() - changed), 20)));
      } while (performance.now() - changed < quiet || painted < changed);
      return painted - pressed;
    },
  };
}
