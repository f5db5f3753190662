/** A feed of 1,000,000 papers in pages of a megabyte: what 50 of them leave in the page. */
import {PAGE} from './data.mjs';
import {openPage, readMemory, waitFor} from './measure.mjs';

const STOPS = [1, 5, 10, 25, 50];
/** No longer than this, in milliseconds: what was not reached is said. */
const PATIENCE = {button: 40_000, scroll: 90_000};

/**
 * Asks for page after page with `showMore()`, as a reader would who never stops.
 * @param {'button' | 'scroll'} more how the feed gives further papers; null is returned where it does not know the way
 */
export async function measureEndless(browser, origin, more) {
  const opened = await openPage({browser, origin, name: 'ours', feed: '/endless/1.json', papers: PAGE});
  const {page, devtools} = opened;
  try {
    await waitFor(opened, 'loaded');
    await page.evaluate((way) => {
      const feed = document.querySelector('paper-feed');
      feed.setAttribute('more', way);
      feed.setAttribute('page-size', '500'); // one page of the feed at a time
    }, more);
    if (more === 'scroll' && !(await knowsScrolling(page))) return null;
    const started = performance.now();
    const stops = [];
    for (const stop of STOPS) {
      const reached = await page.evaluate(readUntil, {
        papers: stop * PAGE,
        until: PATIENCE[more] - (performance.now() - started),
      });
      if (reached < stop * PAGE) return {stops, reached: Math.floor(reached / PAGE)};
      stops.push({page: stop, ...(await readMemory(devtools)), ...(await page.evaluate(onView))});
    }
    return {stops, reached: STOPS.at(-1)};
  } finally {
    await opened.close();
  }
}

/** A feed that scrolls without end says so to screen readers (https://www.w3.org/WAI/ARIA/apg/patterns/feed/), once it is drawn. */
const knowsScrolling = (page) =>
  page
    .locator('paper-feed [role=feed]')
    .waitFor({state: 'attached', timeout: 5000})
    .then(
      () => true,
      () => false,
    );

/** Runs in the page: how many papers there are, once there are enough, or no more come, or the time is over. */
async function readUntil({papers, until}) {
  const feed = document.querySelector('paper-feed');
  const end = performance.now() + until;
  while (feed.papers.length < papers && performance.now() < end) {
    const before = feed.papers.length;
    await feed.showMore();
    scrollTo(0, document.documentElement.scrollHeight);
    await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => setTimeout(done));
    if (feed.papers.length === before && feed.status !== 'ready') break;
  }
  return feed.papers.length;
}

/** Runs in the page. */
function onView() {
  const {shadowRoot} = document.querySelector('paper-feed');
  return {cards: shadowRoot.querySelectorAll('article').length};
}
