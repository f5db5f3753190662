/** Opens a page in a context of its own, and measures how it comes. */
import {contenders} from './contenders.mjs';
import {installProbe} from './probe.mjs';

/** The longest that a page may take, in milliseconds. */
const PATIENCE = 120_000;
/** How long after the last paper the page is still watched: what it puts off is its work all the same. */
const AFTERMATH = 400;

/** Opens a contender's page. */
export async function openPage(options) {
  const opened = await preparePage(options);
  await opened.open();
  return opened;
}

/**
 * A page with all that measures, which `open` leads to a contender's.
 * @param {{browser: import('playwright-core').Browser, origin: string, name: string, feed: string, papers: number, cpu?: number}} options
 *   `feed` is the path of the feed, which has so many `papers`; the processor is `cpu` times slower.
 */
export async function preparePage({browser, origin, name, feed, papers, cpu = 1}) {
  const context = await browser.newContext({viewport: {width: 1000, height: 800}, deviceScaleFactor: 1});
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const devtools = await context.newCDPSession(page);
  // In the process that will have the page: a new one would not know of it.
  await page.goto(`${origin}/page/empty`);
  if (cpu > 1) await devtools.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  await page.addInitScript(installProbe, {card: contenders[name].card, papers});
  const open = () => page.goto(`${origin}/page/${name}?feed=${feed}`, {waitUntil: 'commit'});
  return {page, devtools, problems, open, close: () => context.close()};
}

/** Waits for a number in `window.bench`. */
export async function waitFor({page, problems}, key) {
  const check = (name) => window.bench?.error ?? !Number.isNaN(window.bench?.[name] ?? NaN);
  const found = await page.waitForFunction(check, key, {timeout: PATIENCE, polling: 50});
  const error = await found.jsonValue();
  if (error !== true) throw new Error(`the feed failed: ${error} ${problems.join(' ')}`);
}

/** Times and sizes of a page that has shown its first card, all of its papers, or both. */
export async function measureLoad(opened, name, {untilFirstCard = false} = {}) {
  const {page, devtools} = opened;
  const {isEmpty, streams} = contenders[name];
  if (!isEmpty) await waitFor(opened, 'firstCard');
  if (untilFirstCard) return times(await page.evaluate(() => window.bench.read()), streams);
  await waitFor(opened, 'loaded');
  // Twice, so that the frame with the last change has been painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForTimeout(AFTERMATH);
  const noted = await page.evaluate(() => window.bench.read());
  return {...times(noted, streams), ...(await readMemory(devtools))};
}

/** Bytes that live on the heap after garbage was collected, and nodes in the page, with those in shadow trees. */
export async function readMemory(devtools) {
  // A second time for what only the first set free.
  for (let time = 0; time < 2; time++) await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  const {nodes} = await devtools.send('Memory.getDOMCounters');
  return {heap: usedSize, nodes};
}

/**
 * From the data to the first card: from the last byte of the feed where the page needs all of it; for one that shows papers while they
 * come, from the first byte, if the card was there before the last.
 */
function times({firstByte, lastByte, ...noted}, streams) {
  // A download that still goes on has no end yet.
  const isEarly = streams && !(lastByte > 0 && lastByte <= noted.firstCard);
  return {...noted, afterData: noted.firstCard - (isEarly ? firstByte : lastByte)};
}
