/** The files of dist/cdn on plain HTML pages, as people will use them: nothing but a script and an element. */
import {expect} from '@open-wc/testing';

const pages = [
  'module',
  'module-late',
  'module-twice',
  'bundle',
  'classic-before',
  'classic-after',
  'classic-twice',
  'mixed',
] as const;

type PageWindow = Window & {readonly problems: string[]};

describe('dist/cdn', () => {
  let frame: HTMLIFrameElement;

  before(async () => {
    const {ok} = await fetch('/dist/cdn/paper-feed.js');
    if (!ok) throw new Error('There is no dist/cdn: run npm run build first.');
  });

  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    document.body.append(frame);
  });

  afterEach(() => frame.remove());

  async function open(page: string): Promise<PageWindow> {
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = `/__page/${page}`;
    await loaded;
    return frame.contentWindow as unknown as PageWindow;
  }

  for (const page of pages) {
    for (const policy of ['', '?csp=strict']) {
      it(`shows 70 papers on ${page}.html${policy && ' under a strict policy'}`, async () => {
        const {document: inside, problems} = await open(`${page}.html${policy}`);
        const titles = () => {
          const feed = inside.querySelector('paper-feed')?.shadowRoot;
          return [...(feed?.querySelectorAll('article [part~=title]') ?? [])].map((title) => title.textContent?.trim());
        };
        await until(() => titles().length >= 70 || problems.length > 0);
        expect(problems).to.deep.equal([]);
        const feed = (await (await fetch('/stories/feeds/trending.json')).json()) as {items: {title: string}[]};
        expect(titles()).to.deep.equal(feed.items.map(({title}) => title));
        expect(titles()).to.have.length(70);
      });
    }
  }

  it('would notice what a strict policy refuses', async () => {
    const {problems} = await open('refused.html?csp=strict');
    await until(() => problems.length > 0);
    expect(problems.join('\n')).to.match(/refused by (?:script|style)-src/);
  });
});

/** Waits for something to become true; what did not is for the expectations to say. */
async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!condition() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
