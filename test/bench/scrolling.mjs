/** How smoothly a page scrolls from its start to its end. */

/** Frames that the way takes: two seconds where none is dropped. */
const FRAMES = 120;
/** How often a page that is paged is asked for more first. */
const PRESSES = 5;

/**
 * Scrolls to the end in even steps, one a frame. Gives the frames that did not come: a gap of more than one and a half frames lacks one or
 * more. The end is where it is when the page gets there, since some pages grow meanwhile.
 */
export async function measureScrolling({page}) {
  await showMore(page);
  return page.evaluate(scrollToEnd, FRAMES);
}

async function showMore(page) {
  const feed = page.locator('paper-feed');
  const isOurs = (await feed.count()) > 0;
  const button = page.locator('.more button');
  for (let time = 0; time < PRESSES; time++) {
    if (isOurs) await feed.evaluate((element) => element.showMore());
    else if (await button.isVisible()) await button.evaluate((element) => element.click());
  }
}

/** Runs in the page. */
async function scrollToEnd(frames) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const end = () => document.documentElement.scrollHeight - innerHeight;
  const length = 1000 / 60;
  let dropped = 0;
  let longest = 0;
  scrollTo(0, 0);
  await frame();
  let last = await frame();
  for (let step = 1; step <= frames; step++) {
    scrollTo(0, (end() * step) / frames);
    const now = await frame();
    const gap = now - last;
    if (gap > 1.5 * length) dropped += Math.round(gap / length) - 1;
    longest = Math.max(longest, gap);
    last = now;
  }
  return {dropped, longest, height: document.documentElement.scrollHeight};
}
