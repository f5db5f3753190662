/** What stays behind of elements that come and go: a page of an app shows and removes them again and again. */
import {waitFor, openPage, readMemory} from './measure.mjs';

const WARM_UP = 200;
const MOUNTS = 2000;
/** So many at a time. */
const BATCH = 25;

/**
 * Puts all three elements into a page and removes them, 2,000 times. Every feed loads its papers.
 * @returns {Promise<{growth: number, live: number, nodes: number, count: number}>} bytes by which the heap has grown, instances of our
 *   elements that are left, and nodes by which the page has grown
 */
export async function measureMounts(browser, origin) {
  const opened = await openPage({browser, origin, name: 'ours', feed: '/feeds/3.json', papers: 3});
  const {page, devtools} = opened;
  try {
    await waitFor(opened, 'loaded');
    await page.evaluate(() => document.querySelector('paper-feed').remove());
    await page.evaluate(mount, {times: WARM_UP, batch: BATCH});
    const before = await readMemory(devtools);
    await page.evaluate(mount, {times: MOUNTS, batch: BATCH});
    const after = await readMemory(devtools);
    let live = 0;
    for (const tag of ['paper-feed', 'paper-card', 'subscribe-form']) live += await instances(devtools, tag);
    return {growth: after.heap - before.heap, nodes: after.nodes - before.nodes, live, count: MOUNTS};
  } finally {
    await opened.close();
  }
}

/** Runs in the page. */
async function mount({times, batch}) {
  const item = {title: 'A paper', authors: ['Ada Lovelace'], abstract: 'What it says.', published: '2025-03-04'};
  for (let time = 0; time < times; time += batch) {
    const boxes = [];
    for (let place = 0; place < batch; place++) {
      const box = document.createElement('div');
      const feed = document.createElement('paper-feed');
      feed.src = '/feeds/3.json';
      const card = document.createElement('paper-card');
      card.paper = item;
      const form = document.createElement('subscribe-form');
      form.setAttribute('provider', 'buttondown');
      form.setAttribute('account', 'example');
      box.append(feed, card, form);
      boxes.push({box, loaded: new Promise((done) => feed.addEventListener('feed-load', done, {once: true}))});
    }
    document.body.append(...boxes.map(({box}) => box));
    await Promise.all(boxes.map(({loaded}) => loaded));
    await new Promise((done) => requestAnimationFrame(done));
    for (const {box} of boxes) box.remove();
  }
  // What was put off until after a paint, or waits for the next change.
  await new Promise((done) => setTimeout(done, 500));
}

/** How many objects of an element's class there are, after garbage was collected. */
async function instances(devtools, tag) {
  const expression = `customElements.get('${tag}').prototype`;
  const {result} = await devtools.send('Runtime.evaluate', {expression});
  const {objects} = await devtools.send('Runtime.queryObjects', {prototypeObjectId: result.objectId});
  const count = {objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }'};
  const {result: length} = await devtools.send('Runtime.callFunctionOn', count);
  await devtools.send('Runtime.releaseObject', {objectId: objects.objectId});
  return length.value;
}
